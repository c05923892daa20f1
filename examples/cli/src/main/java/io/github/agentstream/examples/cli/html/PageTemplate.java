package io.github.agentstream.examples.cli.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The page around the data. Its policy lets the browser run this script and this style and load nothing, so that what the
 * data says can neither run nor call home.
 */
final class PageTemplate {
    private static final List<String> SCRIPTS = List.of(
            "format.js",
            "data.js",
            "view.js",
            "detail.js",
            "charts.js",
            "agents.js",
            "tables.js",
            "tiles.js",
            "page.js");
    private static final String DATA = "{{data}}";

    private final String before;
    private final String after;

    private PageTemplate(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** Writes the JSON of the data. */
    interface Data {
        void write(Writer out) throws IOException;
    }

    static PageTemplate load() throws IOException {
        StringBuilder scripts = new StringBuilder("'use strict';\n");
        for (String name : SCRIPTS) {
            scripts.append(resource(name));
        }
        String style = resource("page.css");
        String page = resource("page.html")
                .replace("{{style-hash}}", hash(style))
                .replace("{{script-hash}}", hash(scripts.toString()))
                .replace("{{style}}", style)
                .replace("{{script}}", scripts);
        int data = page.indexOf(DATA);
        return new PageTemplate(page.substring(0, data), page.substring(data + DATA.length()));
    }

    void write(Data data, Writer out) throws IOException {
        out.write(before);
        data.write(out);
        out.write(after);
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = PageTemplate.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IOException("the program lacks its own " + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
