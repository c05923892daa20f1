package io.github.agentstream.examples.cli.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TreeComparisonTest {
    private static final char QUOTE = '|';

    @ParameterizedTest
    @EnumSource(Likeness.class)
    void seesADroppedField(Likeness likeness) throws IOException {
        assertThat(differences("{'a':{'b':1,'c':2}}", "{'a':{'b':1}}", likeness))
                .containsExactly("/a/c");
    }

    @ParameterizedTest
    @EnumSource(Likeness.class)
    void seesAnAddedField(Likeness likeness) throws IOException {
        assertThat(differences("{'a':{'b':1}}", "{'a':{'b':1,'c':2}}", likeness))
                .containsExactly("/a/c");
    }

    @ParameterizedTest
    @EnumSource(Likeness.class)
    void seesARenamedKey(Likeness likeness) throws IOException {
        assertThat(differences("{'State':'ENDED'}", "{'Status':'ENDED'}", likeness))
                .containsExactly("/State", "/Status");
    }

    @ParameterizedTest
    @EnumSource(Likeness.class)
    void seesAReorderedArray(Likeness likeness) throws IOException {
        assertThat(differences("{'a':[1,2,3]}", "{'a':[1,3,2]}", likeness)).containsExactly("/a/1", "/a/2");
    }

    @ParameterizedTest
    @EnumSource(Likeness.class)
    void seesElementsThatAreMissingOrAdded(Likeness likeness) throws IOException {
        assertThat(differences("{'a':[1,2,3]}", "{'a':[1]}", likeness)).containsExactly("/a/1", "/a/2");
        assertThat(differences("{'a':[1]}", "{'a':[1,2]}", likeness)).containsExactly("/a/1");
    }

    @ParameterizedTest
    @EnumSource(Likeness.class)
    void seesTheOrderOfRepeatedKeys(Likeness likeness) throws IOException {
        assertThat(differences("{'a':1,'a':2}", "{'a':1,'a':2}", likeness)).isEmpty();
        assertThat(differences("{'a':1,'a':2}", "{'a':2,'a':1}", likeness)).containsExactly("/a", "/a");
        assertThat(differences("{'a':1,'a':2}", "{'a':2}", likeness)).containsExactly("/a", "/a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = QUOTE,
            value = {
                "'ENDED'; 'Ended'",
                "'a'; ''",
                "true; false",
                "1; 2",
                "1; true",
                "0.3; 0.03",
                "0.1; 0.10000000000000001",
                "12345678901234567890; 12345678901234567891",
                "'2026-01-05T09:00:00.000Z'; '2026-01-05T09:00:00.001Z'",
                "'2026-01-05T09:00:00Z'; '2026-01-05T09:00:00+01:00'",
                "'2026-01-05T09:00:00Z'; '2026-01-05'",
                "[1]; {'0':1}",
                "{'a':1}; 'a'",
                "[null]; [{}]"
            })
    void seesAChangedValue(String received, String written) throws IOException {
        for (Likeness likeness : Likeness.values()) {
            assertThat(differences("{'x':" + received + "}", "{'x':" + written + "}", likeness))
                    .isNotEmpty()
                    .allMatch(pointer -> pointer.startsWith("/x"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = QUOTE,
            value = {
                "1; 1.0",
                "100; 1e2",
                "0; -0.0",
                "1e999999999; 10e999999998",
                "0.30; 0.3",
                "12345678901234567890; 12345678901234567890.0"
            })
    void takesNumbersByValue(String received, String written) throws IOException {
        for (Likeness likeness : Likeness.values()) {
            assertThat(differences("[" + received + "]", "[" + written + "]", likeness))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T09:00:00.000Z, 2026-01-05T09:00:00Z",
        "2026-01-05T10:00:00+01:00, 2026-01-05T09:00:00.000Z",
        "2026-01-05T09:00Z, 2026-01-05T09:00:00Z",
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00.000Z"
    })
    void takesTimestampsByInstant(String received, String written) throws IOException {
        String one = "{'At':'" + received + "'}";
        String other = "{'At':'" + written + "'}";

        assertThat(differences(one, other, Likeness.AGENT_EVENT)).isEmpty();
        assertThat(differences(one, other, Likeness.EXACT)).containsExactly("/At");
    }

    @ParameterizedTest
    @EnumSource(Likeness.class)
    void takesNullAndEmptyAsAbsent(Likeness likeness) throws IOException {
        assertThat(differences("{'a':null,'b':[],'c':{},'d':{'e':null,'f':{'g':[]}},'h':1}", "{'h':1}", likeness))
                .isEmpty();
        assertThat(differences("{'h':1}", "{'a':null,'b':[],'c':{},'h':1}", likeness))
                .isEmpty();
    }

    @Test
    void takesKeysInAnyOrder() throws IOException {
        assertThat(differences("{'a':1,'b':2}", "{'b':2,'a':1}", Likeness.EXACT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AGENT_EVENT, EnqueueTimestamp, EnqueuedTimestamp",
        "AGENT_EVENT, Level, ProficiencyLevel",
        "AGENT_EVENT, StateStartTimeStamp, StateStartTimestamp",
        "AGENT_EVENT, StartStateTimestamp, StateStartTimestamp",
        "CONTACT_EVENT, instanceARN, instanceArn",
        "CONTACT_EVENT, InstanceARN, instanceArn",
        "CONTACT_EVENT, ContactId, contactId",
        "CRITERIA, NOTAttributeCondidtion, NotAttributeCondition",
        "CRITERIA, NOTAttributeCondidtion, notAttributeCondition",
        "CRITERIA, Steps, steps"
    })
    void takesOtherSpellingsOfAKeyOnlyInItsStream(Likeness stream, String received, String written) throws IOException {
        for (Likeness likeness : Likeness.values()) {
            boolean lowerCamel = stream != likeness && received.equalsIgnoreCase(written);
            if (stream == likeness) {
                assertThat(differences("{'" + received + "':1}", "{'" + written + "':1}", likeness))
                        .isEmpty();
            } else if (!lowerCamel) {
                assertThat(differences("{'" + received + "':1}", "{'" + written + "':1}", likeness))
                        .containsExactly("/" + received, "/" + written);
            }
        }
    }

    @Test
    void prefersTheVeryNameWhenThereAreTwoSpellings() throws IOException {
        String received = "{'instanceARN':'one','instanceArn':'two'}";

        assertThat(differences(received, "{'instanceArn':'two','instanceARN':'one'}", Likeness.CONTACT_EVENT))
                .isEmpty();
        assertThat(differences(received, "{'instanceArn':'one','instanceARN':'two'}", Likeness.CONTACT_EVENT))
                .containsExactly("/instanceARN", "/instanceArn");
    }

    @ParameterizedTest
    @CsvSource({"tags", "Tags", "segmentAttributes", "Attributes", "contactDetails", "contactEvaluations"})
    void comparesTheKeysAndTextsOfUsersExactly(String map) throws IOException {
        assertThat(differences("{'" + map + "':{'Team':'a'}}", "{'" + map + "':{'team':'a'}}", Likeness.CONTACT_EVENT))
                .containsExactly("/" + map + "/Team", "/" + map + "/team");
        assertThat(differences(
                        "{'" + map + "':{'due':'2026-01-05T09:00:00Z'}}",
                        "{'" + map + "':{'due':'2026-01-05T09:00:00.000Z'}}",
                        Likeness.CONTACT_EVENT))
                .containsExactly("/" + map + "/due");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = QUOTE,
            value = {
                "CONTACT_EVENT; updatedProperties; 'Tags'; 'Other'",
                "CONTACT_EVENT; UpdatedProperties; 'Tags'; 'Other'",
                "CONTACT_RECORD; RoutingCriteria; {'Steps':[{}],'Index':1}; {'Index':2}"
            })
    void takesAListOfOneForWhatStandsAlone(Likeness stream, String name, String value, String other)
            throws IOException {
        String alone = "{'" + name + "':" + value + "}";
        String listed = "{'" + name + "':[" + value + "]}";

        assertThat(differences(alone, listed, stream)).isEmpty();
        assertThat(differences(listed, alone, stream)).isEmpty();
        assertThat(differences(alone, "{'" + name + "':[" + value + "," + value + "]}", stream))
                .isNotEmpty();
        assertThat(differences(alone, "{'" + name + "':[" + other + "]}", stream))
                .isNotEmpty();
        for (Likeness likeness : List.of(Likeness.EXACT, Likeness.AGENT_EVENT, Likeness.CRITERIA)) {
            assertThat(differences(alone, listed, likeness)).containsExactly("/" + name);
        }
    }

    @Test
    void seesInWhichFormTheCriteriaOfAnEventStand() throws IOException {
        assertThat(differences(
                        "{'routingCriteria':{'index':1}}", "{'routingCriteria':[{'index':1}]}", Likeness.CONTACT_EVENT))
                .containsExactly("/routingCriteria");
    }

    @Test
    void takesCriteriaInsideRecordsMoreLoosely() throws IOException {
        String received = "{'RoutingCriteria':[{'steps':[{'expiry':{'durationInSeconds':'30'}}]}]}";
        String written = "{'RoutingCriteria':[{'Steps':[{'Expiry':{'DurationInSeconds':30}}]}]}";

        assertThat(differences(received, written, Likeness.CONTACT_RECORD)).isEmpty();
        assertThat(differences(received, written.replace("30", "31"), Likeness.CONTACT_RECORD))
                .containsExactly("/RoutingCriteria/0/steps/0/expiry/durationInSeconds");
    }

    @Test
    void takesSecondsSince1970AsTimestampsInCriteria() throws IOException {
        String received = "{'ActivationTimestamp':'2026-01-05T09:00:00.123Z'}";

        assertThat(differences(received, "{'ActivationTimestamp':1767603600.123}", Likeness.CRITERIA))
                .isEmpty();
        assertThat(differences(received, "{'ActivationTimestamp':1767603600}", Likeness.CRITERIA))
                .containsExactly("/ActivationTimestamp");
        assertThat(differences(received, "{'ActivationTimestamp':1767603600.123}", Likeness.AGENT_EVENT))
                .containsExactly("/ActivationTimestamp");
    }

    @Test
    void escapesPointers() throws IOException {
        assertThat(differences("{'a/b':{'c~d':1}}", "{'a/b':{'c~d':2}}", Likeness.EXACT))
                .containsExactly("/a~1b/c~0d");
    }

    @Test
    void comparesWholeValues() throws IOException {
        assertThat(differences("1", "2", Likeness.EXACT)).containsExactly("");
        assertThat(differences("[]", "{}", Likeness.EXACT)).containsExactly("");
    }

    private static List<String> differences(String received, String written, Likeness likeness) throws IOException {
        return TreeComparison.differences(value(received), value(written), likeness);
    }

    private static JsonValue value(String json) throws IOException {
        return JsonValue.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
