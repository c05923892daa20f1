package io.github.agentstream.examples.cli.story;

import static io.github.agentstream.examples.cli.story.Centre.SUPPORT;
import static io.github.agentstream.examples.cli.story.Centre.WRITTEN;

import java.util.LinkedHashMap;
import java.util.Map;

/** The plot: Monday, 5 January 2026, 09:00 to 10:00 UTC, six agents. */
public final class MondayMorning {
    private final Story story = new Story();
    private final StoryAgent amara =
            story.agent("Amara", "Osei").skilled("Language", "German", 5).skilled("Product", "Billing", 5);
    private final StoryAgent ben =
            story.agent("Ben", "Calder").skilled("Language", "English", 5).skilled("Product", "Billing", 4);
    private final StoryAgent chiara =
            story.agent("Chiara", "Fontana").skilled("Language", "German", 3).skilled("Language", "Italian", 5);
    private final StoryAgent dmitri =
            story.agent("Dmitri", "Volkov").skilled("Language", "German", 4).skilled("Product", "Billing", 2);
    private final StoryAgent elif =
            story.agent("Elif", "Aydin").skilled("Language", "German", 4).skilled("Product", "Billing", 4);
    private final StoryAgent finn = story.agent("Finn", "Larsen").skilled("Language", "English", 4);

    private MondayMorning() {}

    /** The streams as files, by name. */
    public static Map<String, String> files() {
        MondayMorning morning = new MondayMorning();
        morning.statuses();
        morning.calls();
        morning.otherContacts();
        morning.story.play("10:00:00.000");
        morning.mishaps();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("agent-events.ndjson", morning.story.agentEvents().text());
        files.put("contact-events.ndjson", morning.story.contactEvents().text());
        files.put("contact-records.ndjson", morning.story.contactRecords().text());
        files.put("routing-criteria.ndjson", Story.json(StoryCriteria.sent()) + "\n");
        return files;
    }

    private void statuses() {
        amara.logsIn("09:00:02.117");
        amara.becomes("09:00:05.450", "Available");
        amara.becomes("09:36:00.512", "Break");
        amara.becomes("09:46:12.306", "Available");
        ben.logsIn("09:00:31.902");
        ben.becomes("09:00:36.114", "Available");
        ben.becomes("09:29:55.210", "Lunch");
        ben.becomes("09:58:02.739", "Available");
        chiara.logsIn("09:01:10.338");
        chiara.becomes("09:01:13.020", "Available");
        dmitri.logsIn("09:02:44.871");
        dmitri.becomes("09:02:50.406", "Available");
        dmitri.becomes("09:36:10.025", "Break");
        dmitri.becomes("09:44:03.581", "Available");
        elif.logsIn("09:16:58.230");
        elif.becomes("09:17:04.745", "Available");
        finn.logsIn("09:03:20.019");
        finn.becomes("09:03:24.512", "Training");
        finn.becomes("09:30:00.006", "Coaching");
        finn.becomes("09:57:30.181", "Offline");
        finn.logsOut("09:57:33.094");
    }

    private void calls() {
        StoryContact held = new StoryContact(story, "held", "VOICE", "INBOUND", SUPPORT);
        held.arrives("09:04:10.204");
        held.queues("09:04:22.031", new StoryCriteria());
        held.rings("09:04:25.310", amara);
        held.connects("09:04:31.842", amara);
        held.isHeld("09:07:00.120");
        held.isRetrieved("09:08:12.480");
        held.ends("09:11:40.333");
        held.isCleared("09:13:05.900");

        StoryContact acrossTheQuarter = new StoryContact(story, "across the quarter", "VOICE", "INBOUND", SUPPORT);
        acrossTheQuarter.arrives("09:09:20.515");
        acrossTheQuarter.queues("09:09:31.207", new StoryCriteria());
        acrossTheQuarter.firstStepExpires("09:10:01.207");
        acrossTheQuarter.rings("09:10:02.660", chiara);
        acrossTheQuarter.connects("09:10:08.013", chiara);
        acrossTheQuarter.ends("09:13:47.271");
        acrossTheQuarter.isCleared("09:16:20.604");

        StoryContact missedFirst = new StoryContact(story, "missed first", "VOICE", "INBOUND", SUPPORT);
        missedFirst.arrives("09:15:08.940");
        missedFirst.queues("09:15:18.356");
        missedFirst.rings("09:15:20.448", ben);
        missedFirst.isMissed("09:15:40.451", ben);
        missedFirst.rings("09:15:42.007", amara);
        missedFirst.connects("09:15:45.660", amara);
        missedFirst.isTakenOff("09:15:48.002", ben);
        missedFirst.ends("09:21:09.118");
        missedFirst.isCleared("09:21:40.287");

        StoryContact besideTheChat = new StoryContact(story, "beside the chat", "VOICE", "INBOUND", SUPPORT);
        besideTheChat.arrives("09:21:40.905");
        besideTheChat.queues("09:21:52.002");
        besideTheChat.rings("09:21:55.380", dmitri);
        besideTheChat.connects("09:22:03.741", dmitri);
        besideTheChat.ends("09:27:31.126");
        besideTheChat.isCleared("09:28:10.559");

        StoryContact longCall = new StoryContact(story, "long call", "VOICE", "INBOUND", SUPPORT);
        longCall.arrives("09:30:40.478");
        longCall.queues("09:30:50.117");
        longCall.rings("09:30:52.006", chiara);
        longCall.connects("09:30:58.331", chiara);
        longCall.ends("09:41:47.502");
        longCall.isCleared("09:42:30.864");

        StoryContact abandoned = new StoryContact(story, "abandoned", "VOICE", "INBOUND", SUPPORT);
        abandoned.arrives("09:37:50.620");
        abandoned.queues("09:38:02.114");
        abandoned.isAbandoned("09:39:11.908");
    }

    private void otherContacts() {
        StoryContact chat = new StoryContact(story, "chat", "CHAT", "API", WRITTEN);
        chat.arrives("09:20:01.330");
        chat.queues("09:20:03.118");
        chat.rings("09:20:05.900", dmitri);
        chat.connects("09:20:15.214", dmitri);
        chat.ends("09:34:40.870");
        chat.isCleared("09:35:05.466");

        StoryContact task = new StoryContact(story, "task", "TASK", "API", WRITTEN);
        task.arrives("09:18:20.003");
        task.queues("09:18:21.412");
        task.rings("09:18:24.090", elif);
        task.connects("09:18:30.512", elif);
        task.isPaused("09:25:00.208");
        task.isResumed("09:33:30.690");
        task.ends("09:41:10.044");
        task.isCleared("09:41:55.913");

        StoryContact callBack = new StoryContact(story, "call back", "VOICE", "OUTBOUND", SUPPORT);
        callBack.arrives("09:49:10.250");
        callBack.rings("09:49:10.250", amara);
        callBack.connects("09:49:22.817", amara);
        callBack.ends("09:52:05.396");
        callBack.isCleared("09:52:40.021");
    }

    private void mishaps() {
        Deliveries agentEvents = story.agentEvents();
        agentEvents.lose(finn.arn(), "09:30:00.006");
        agentEvents.repeat(chiara.arn(), "09:16:20.604", 4);
        agentEvents.delay(ben.arn(), "09:15:40.451", 3);
        agentEvents.cut(ben.arn(), "09:32:31.902");
    }
}
