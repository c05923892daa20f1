package io.github.agentstream.metrics.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.metrics.adherence.AdherenceRule.Basis;
import io.github.agentstream.metrics.adherence.AdherenceRule.Subject;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdherenceMapTest {
    private static final AdherenceMap NONE = AdherenceMap.of(List.of());

    @Test
    void hasARuleForEveryChannelMethodAndState() {
        for (Channel channel : Channel.values()) {
            for (InitiationMethod method : InitiationMethod.values()) {
                for (ContactState state : ContactState.values()) {
                    String label = channel + "-" + method + "-" + state;
                    assertThat(AdherenceMap.DEFAULT.contactRule(channel.value(), method.value(), state.value()))
                            .map(AdherenceRule::name)
                            .contains(label);
                    assertThat(AdherenceMap.DEFAULT.of(contact(channel, method), state))
                            .isEqualTo(new AdherenceState(label, "Open", AdherenceClass.OPEN));
                }
            }
        }
    }

    @Test
    void marksWhatTheGuideHas() {
        assertThat(AdherenceMap.DEFAULT.rules())
                .filteredOn(rule -> rule.basis() == Basis.DOCUMENTED)
                .extracting(rule -> rule.name() + " " + rule.activity() + " " + rule.adherenceClass())
                .containsExactly(
                        "CHAT-API-CONNECTED Open OPEN",
                        "CHAT-API-CONNECTING Open OPEN",
                        "CHAT-API-ENDED Open OPEN",
                        "CHAT-API-ERROR Open OPEN",
                        "CHAT-API-MISSED Open OPEN",
                        "CHAT-API-ONHOLD Open OPEN",
                        "CHAT-QUEUE_TRANSFER-CONNECTED Open OPEN",
                        "CHAT-QUEUE_TRANSFER-CONNECTING Open OPEN",
                        "CHAT-QUEUE_TRANSFER-ENDED Open OPEN",
                        "VOICE-INBOUND-CONNECTED Open OPEN",
                        "VOICE-INBOUND-CONNECTED_ONHOLD Open OPEN",
                        "VOICE-INBOUND-CONNECTING Open OPEN",
                        "VOICE-INBOUND-ENDED Open OPEN",
                        "VOICE-INBOUND-ERROR Open OPEN",
                        "VOICE-INBOUND-MISSED Open OPEN",
                        "VOICE-INBOUND-ONHOLD Open OPEN",
                        "VOICE-TRANSFER-CONNECTED Open OPEN",
                        "VOICE-TRANSFER-CONNECTED_ONHOLD Open OPEN",
                        "VOICE-TRANSFER-CONNECTING Open OPEN",
                        "VOICE-TRANSFER-ENDED Open OPEN",
                        "Available Open OPEN",
                        "Break Break CLOSED",
                        "Offline Logoff LOGOFF",
                        "LOGIN Open OPEN",
                        "LOGOUT Logoff LOGOFF");
        assertThat(AdherenceMap.DEFAULT.rules())
                .extracting(AdherenceRule::basis)
                .doesNotContain(Basis.OWN);
        assertThat(AdherenceMap.DEFAULT.contactRule("TASK", "API", "PAUSED"))
                .map(AdherenceRule::basis)
                .contains(Basis.FILLED);
    }

    @Test
    void takesValuesInWhicheverSpellingAndKeepsNewOnes() {
        Contact odd = contact(Channel.of("Tasks"), InitiationMethod.of("Inbound"));
        Contact fresh = contact(Channel.of("FAX"), InitiationMethod.of("PIGEON-POST"));
        Contact bare =
                Contact.builder().contactId("c").state(ContactState.CONNECTED).build();

        assertThat(AdherenceMap.DEFAULT.of(odd, ContactState.of("Connected")).label())
                .isEqualTo("TASK-INBOUND-CONNECTED");
        assertThat(AdherenceMap.DEFAULT.of(fresh, ContactState.of("Sent")))
                .isEqualTo(new AdherenceState("FAX-PIGEON-POST-Sent", "Open", AdherenceClass.OPEN));
        assertThat(NONE.of(fresh, ContactState.of("Sent")))
                .isEqualTo(new AdherenceState("FAX-PIGEON-POST-Sent", "Open", AdherenceClass.OPEN));
        assertThat(AdherenceMap.DEFAULT.of(bare, ContactState.CONNECTED).label())
                .isEqualTo("UNKNOWN-UNKNOWN-CONNECTED");
    }

    @ParameterizedTest
    @CsvSource({
        "Available, ROUTABLE, Open, OPEN",
        "Available, , Open, OPEN",
        "Ready, ROUTABLE, Open, OPEN",
        "Break, CUSTOM, Break, CLOSED",
        "Lunch, CUSTOM, Lunch, CLOSED",
        "Lunch, , Lunch, CLOSED",
        "Offline, OFFLINE, Logoff, LOGOFF",
        "Away, OFFLINE, Logoff, LOGOFF",
        "Error, , Open, OPEN",
        "Lunch, SOMETHING, Lunch, CLOSED",
        "' ', CUSTOM, ' ', CLOSED"
    })
    void takesStatusesByNameAndElseByType(String name, String type, String activity, AdherenceClass expected) {
        AgentStatus status = AgentStatus.builder()
                .name(name)
                .type(Optional.ofNullable(type).map(AgentStatusType::of))
                .build();

        assertThat(AdherenceMap.DEFAULT.of(status)).isEqualTo(new AdherenceState(name, activity, expected));
    }

    @Test
    void tellsSomethingWithoutAnyRule() {
        assertThat(NONE.login()).isEqualTo(new AdherenceState("LOGIN", "Open", AdherenceClass.OPEN));
        assertThat(NONE.logout()).isEqualTo(new AdherenceState("LOGOUT", "Logoff", AdherenceClass.LOGOFF));
        assertThat(NONE.rules()).isEmpty();
        assertThat(NONE.contactRule("VOICE", "INBOUND", "CONNECTED")).isEmpty();
    }

    @Test
    void takesTheFirstRuleThatIsForAState() throws UnreadableException {
        AdherenceMap map = AdherenceMap.DEFAULT.with(AdherenceMap.read("""
                contact,activity,class
                VOICE-INBOUND-MISSED,Missed call,open
                *-*-MISSED,Missed,closed
                CHAT-*-*,Chatting,open
                VOICE-*-CONNECTED,Talking,open
                VOICE-INBOUND-CONNECTED,never,closed
                """));

        assertThat(map.contactRule("VOICE", "INBOUND", "MISSED"))
                .map(AdherenceRule::activity)
                .contains("Missed call");
        assertThat(map.contactRule("CHAT", "API", "MISSED"))
                .map(AdherenceRule::activity)
                .contains("Missed");
        assertThat(map.contactRule("CHAT", "API", "ENDED"))
                .map(AdherenceRule::activity)
                .contains("Chatting");
        assertThat(map.contactRule("VOICE", "INBOUND", "CONNECTED"))
                .map(AdherenceRule::activity)
                .contains("Talking");
        assertThat(map.contactRule("VOICE", "INBOUND", "ENDED"))
                .map(AdherenceRule::basis)
                .contains(Basis.DOCUMENTED);
        assertThat(map.rules()).hasSize(AdherenceMap.DEFAULT.rules().size() + 5);
    }

    @Test
    void readsActivitiesOfStatusesFromCsv() throws UnreadableException {
        List<AdherenceRule> rules = AdherenceMap.read(
                "\uFEFFstatus,activity,class\r\nLunch,Meal,closed\r\n\r\n\"Coaching, \"\"1:1\"\"\", Training ,closed\r\n");

        assertThat(rules)
                .containsExactly(
                        AdherenceRule.of(Subject.STATUS, "Lunch", "Meal", AdherenceClass.CLOSED),
                        AdherenceRule.of(Subject.STATUS, "Coaching, \"1:1\"", "Training", AdherenceClass.CLOSED));
        assertThat(AdherenceMap.DEFAULT
                        .with(rules)
                        .of(AgentStatus.builder().name("Lunch").build()))
                .isEqualTo(new AdherenceState("Lunch", "Meal", AdherenceClass.CLOSED));
    }

    @Test
    void readsRulesOfAllKindsFromJson() throws UnreadableException {
        assertThat(AdherenceMap.read("""
                        {"statuses": {"Lunch": {"activity": "Meal", "class": "closed"}},
                         "contacts": {"*-*-ENDED": {"activity": "Wrap-up", "class": "open"}},
                         "sessions": {"LOGOUT": {"activity": "Gone", "class": "logoff"}}}
                        """))
                .containsExactly(
                        AdherenceRule.of(Subject.STATUS, "Lunch", "Meal", AdherenceClass.CLOSED),
                        AdherenceRule.of(Subject.CONTACT, "*-*-ENDED", "Wrap-up", AdherenceClass.OPEN),
                        AdherenceRule.of(Subject.SESSION, "LOGOUT", "Gone", AdherenceClass.LOGOFF));
        assertThat(AdherenceMap.DEFAULT
                        .with(AdherenceMap.read("session,activity,class\nLOGIN,In,closed\n"))
                        .login())
                .isEqualTo(new AdherenceState("LOGIN", "In", AdherenceClass.CLOSED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "|Expected a line of headings at `line 1`, found none.",
                "name,activity,class|Expected the headings `status,activity,class`, or `contact` or `session` in the place of the"
                        + " first at `line 1`, found `name,activity,class`.",
                "status,activity,class;Lunch,Meal,shut|Expected one of `[open, closed, logoff]` as the class at `line 2`,"
                        + " found `shut`.",
                "status,activity,class;Lunch,Meal|Expected three cells at `line 2`, found `2`.",
                "status,activity,class;A,B,open;;A,C,open|Expected each state once at `line 4`, found `A` again.",
                "status,activity,class;A,,open|Expected an activity at `line 2`, found ``.",
                "status,activity,class;,B,open|Expected the name of a status at `line 2`, found ``.",
                "contact,activity,class;VOICE-INBOUND,B,open|Expected a contact's state such as `VOICE-INBOUND-CONNECTED` or"
                        + " `*-*-MISSED` at `line 2`, found `VOICE-INBOUND`.",
                "session,activity,class;BREAK,B,open|Expected `LOGIN` or `LOGOUT` at `line 2`, found `BREAK`.",
                "status,activity,class;A,\"B,open|Expected comma-separated values at `line 2`, found a quote that is not"
                        + " closed, or something behind one.",
                "{\"status\":{}}|Expected a key of `[statuses, contacts, sessions]`, found `status`.",
                "{\"statuses\":[]}|Expected an object at `/statuses`, found `[]`.",
                "{\"statuses\":{\"a/b~\":{\"activity\":\"x\"}}}|Expected the key `class` at `/statuses/a~1b~0`, found none.",
                "{\"contacts\":{\"--\":{\"activity\":\"x\",\"class\":\"open\"}}}|Expected a contact's state such as"
                        + " `VOICE-INBOUND-CONNECTED` or `*-*-MISSED` at `/contacts/--`, found `--`.",
            })
    void saysWhatIsWrongAndWhere(String text, String message) {
        String lines = text == null ? "" : text.replace(';', '\n');

        assertThatThrownBy(() -> AdherenceMap.read(lines))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(message);
    }

    @Test
    void coversWhatItNames() {
        AdherenceRule rule = AdherenceRule.of(Subject.CONTACT, "VOICE-*-MISSED", "a", AdherenceClass.OPEN);

        assertThat(Stream.of(
                        AdherenceLabel.ofContact("VOICE", "INBOUND", "MISSED"),
                        AdherenceLabel.ofContact("CHAT", "INBOUND", "MISSED"),
                        AdherenceLabel.ofContact("VOICE", "INBOUND", "ENDED"),
                        AdherenceLabel.LOGIN))
                .map(rule::covers)
                .containsExactly(true, false, false, false);
    }

    private static Contact contact(Channel channel, InitiationMethod method) {
        return Contact.builder()
                .contactId("c")
                .channel(channel)
                .initiationMethod(method)
                .state(ContactState.CONNECTED)
                .build();
    }
}
