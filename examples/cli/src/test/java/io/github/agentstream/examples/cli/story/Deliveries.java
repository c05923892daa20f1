package io.github.agentstream.examples.cli.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines that one stream delivers, and what may go wrong on the way. */
final class Deliveries {
    private final List<Delivery> deliveries = new ArrayList<>();

    private record Delivery(String about, Instant time, String line) {}

    void add(String about, Instant time, String line) {
        deliveries.add(new Delivery(about, time, line));
        deliveries.sort(Comparator.comparing(Delivery::time));
    }

    void lose(String about, String time) {
        deliveries.remove(find(about, time));
    }

    /** Delivers a second time, so many places later. */
    void repeat(String about, String time, int later) {
        int index = find(about, time);
        deliveries.add(index + later, deliveries.get(index));
    }

    /** Delivers so many places later. */
    void delay(String about, String time, int later) {
        int index = find(about, time);
        deliveries.add(index + later, deliveries.remove(index));
    }

    /** Delivers the beginning alone. */
    void cut(String about, String time) {
        int index = find(about, time);
        Delivery whole = deliveries.get(index);
        String half = whole.line().substring(0, whole.line().length() / 2);
        deliveries.set(index, new Delivery(about, whole.time(), half));
    }

    private int find(String about, String time) {
        for (int i = 0; i < deliveries.size(); i++) {
            Delivery delivery = deliveries.get(i);
            if (delivery.about().equals(about) && delivery.time().equals(Story.instant(time))) {
                return i;
            }
        }
        throw new IllegalArgumentException("nothing about " + about + " at " + time);
    }

    /** All lines, each with its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        deliveries.forEach(delivery -> text.append(delivery.line()).append('\n'));
        return text.toString();
    }
}
