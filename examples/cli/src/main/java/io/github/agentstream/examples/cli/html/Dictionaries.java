package io.github.agentstream.examples.cli.html;

/** What the page's data has by number. A queue is told by its id; a text is empty where there is none. */
record Dictionaries(
        Dictionary<String> statuses,
        Dictionary<String> contacts,
        Dictionary<String> queues,
        Dictionary<String> channels) {

    static Dictionaries empty() {
        return new Dictionaries(new Dictionary<>(), new Dictionary<>(), new Dictionary<>(), new Dictionary<>());
    }
}
