package io.github.agentstream.metrics.agent;

import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.util.Arrays;

/** What is left of an agent's steps and contacts when what ended at or before a time is forgotten. */
final class Forgetting {
    private final Steps all;
    private final Contacts allContacts;
    private final long time;
    private final boolean[] kept;
    private int count;

    /** By the former numbers; negative for contacts that are forgotten. */
    private final int[] numbers;

    private final Steps steps;
    private final Contacts contacts;
    private int status = AgentTimeline.NONE;

    Forgetting(Steps all, Contacts allContacts, long time) {
        this.all = all;
        this.allContacts = allContacts;
        this.time = time;
        this.kept = new boolean[all.size()];
        this.numbers = new int[allContacts.size()];
        choose();
        if (isNeeded()) {
            steps = new Steps(Math.max(count, 1));
            contacts = number();
            keep();
        } else {
            steps = all;
            contacts = allContacts;
        }
    }

    boolean isNeeded() {
        return count < kept.length;
    }

    Steps steps() {
        return steps;
    }

    Contacts contacts() {
        return contacts;
    }

    /** The index of the last step of the status. */
    int status() {
        return status;
    }

    /** Going back, the first step at or before the time is that of the state that lasts beyond it. */
    private void choose() {
        boolean[] settled = new boolean[allContacts.size()];
        boolean statusSettled = false;
        boolean silence = false;
        Arrays.fill(numbers, AgentTimeline.NONE);
        for (int i = all.size() - 1; i >= 0; i--) {
            long step = all.get(i);
            int subject = Steps.subject(step);
            boolean late = Steps.at(step) > time;
            switch (Steps.code(step)) {
                case Steps.SILENCE -> {
                    silence = subject == 0 ? late : silence;
                    keep(i, silence);
                }
                case Steps.STATUS -> {
                    keep(i, late || (!statusSettled && subject != 0));
                    statusSettled |= !late;
                }
                case Steps.CONNECTED, Steps.UNANSWERED -> keepContact(i, subject, Steps.at(step) >= time);
                default -> {
                    boolean listed = Steps.phase(Steps.code(step)) != ContactPhase.ABSENT;
                    keepContact(i, subject, late || (!settled[subject] && listed));
                    settled[subject] |= !late;
                }
            }
        }
    }

    private void keepContact(int step, int contact, boolean keep) {
        keep(step, keep);
        if (keep) {
            numbers[contact] = 0;
        }
    }

    private void keep(int step, boolean keep) {
        kept[step] = keep;
        count += keep ? 1 : 0;
    }

    private Contacts number() {
        int next = 0;
        for (int contact = 0; contact < numbers.length; contact++) {
            numbers[contact] = numbers[contact] < 0 ? AgentTimeline.NONE : next++;
        }
        return allContacts.renumbered(numbers);
    }

    private void keep() {
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                long step = all.get(i);
                int code = Steps.code(step);
                if (code == Steps.STATUS) {
                    status = steps.add(step);
                } else if (code == Steps.SILENCE) {
                    steps.add(step);
                } else {
                    keep(numbers[Steps.subject(step)], step, code);
                }
            }
        }
    }

    private void keep(int contact, long step, int code) {
        int index = steps.add(Steps.step(Steps.at(step), contact, code));
        if (code < Steps.CONNECTED) {
            contacts.setLast(contact, index);
        }
    }
}
