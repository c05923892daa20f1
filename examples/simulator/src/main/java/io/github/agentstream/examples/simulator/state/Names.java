package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.model.Arn;
import java.util.List;
import java.util.Locale;

/** The ids and names of one simulated Amazon Connect instance. */
public final class Names {
    public static final String REGION = "eu-central-1";
    public static final String OTHER_REGION = "eu-west-2";
    public static final String ACCOUNT = "111122223333";

    private static final List<String> FIRST = List.of(
            "Ana", "Ben", "Chidi", "Dana", "Emre", "Fatima", "Goro", "Hanna", "Ines", "Jonas", "Kemal", "Lin", "Mara",
            "Nils", "Olga", "Priya", "Quentin", "Rosa", "Sven", "Tomoko", "Uma", "Vera", "Wanja", "Ximena", "Yusuf",
            "Zoe");
    private static final List<String> LAST = List.of(
            "Adler",
            "Bianchi",
            "Costa",
            "Dubois",
            "Eriksen",
            "Fischer",
            "Garcia",
            "Haas",
            "Ito",
            "Jansen",
            "Kowalski",
            "Lopez",
            "Moreau",
            "Novak",
            "Okafor",
            "Petrov",
            "Rossi",
            "Silva",
            "Tanaka",
            "Ueda",
            "Vogel",
            "Weber");

    private final Chance chance;
    private final String prefix;
    private final String instanceId;

    public Names(Chance chance) {
        this.chance = chance;
        this.instanceId = chance.uuid();
        this.prefix = "arn:aws:connect:" + REGION + ":" + ACCOUNT + ":instance/" + instanceId;
    }

    public String instanceId() {
        return instanceId;
    }

    public Arn instance() {
        return Arn.of(prefix);
    }

    public String newId() {
        return chance.uuid();
    }

    public Arn arn(String type, String id) {
        return Arn.of(prefix + "/" + type + "/" + id);
    }

    public Arn newArn(String type) {
        return arn(type, chance.uuid());
    }

    public String contactArn(String contactId) {
        return prefix + "/contact/" + contactId;
    }

    public String firstName(int agent) {
        return FIRST.get(agent % FIRST.size());
    }

    public String lastName(int agent) {
        return LAST.get((agent / FIRST.size() + agent) % LAST.size());
    }

    public String username(int agent) {
        return (firstName(agent) + "." + lastName(agent)).toLowerCase(Locale.ROOT) + "." + agent;
    }
}
