package io.github.agentstream.examples.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTemplateTest {
    @Test
    void putsTheDataInItsPlaceAndNothingElse() throws IOException {
        assertThat(page())
                .contains("type=\"application/json\">the data</script>")
                .doesNotContain("{{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" src=", "<link", "<img", "<iframe", "@import", "url(", "fetch(", "XMLHttpRequest", "import("})
    void loadsNothing(String reference) throws IOException {
        assertThat(page()).doesNotContain(reference);
    }

    @Test
    void namesNoAddressButThatOfTheDrawingsOwnVocabulary() throws IOException {
        assertThat(page().replace("'http://www.w3.org/2000/svg'", "")).doesNotContain("://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("})
    void makesNoMarkupOrScriptOfText(String way) throws IOException {
        assertThat(scripts(page())).doesNotContain(way);
    }

    @Test
    void letsTheBrowserRunItsOwnScriptAlone() throws Exception {
        String page = page();

        assertThat(page)
                .contains("default-src 'none'")
                .contains("script-src '" + hash(scripts(page)) + "'")
                .contains("style-src '" + hash(between(page, "<style>", "</style>")) + "'")
                .doesNotContain("unsafe-");
    }

    private static String page() throws IOException {
        StringWriter out = new StringWriter();
        PageTemplate.load().write(data -> data.write("the data"), out);
        return out.toString();
    }

    private static String scripts(String page) {
        return between(page, "<script>", "</script>");
    }

    private static String between(String page, String begin, String end) {
        Matcher matcher = Pattern.compile(Pattern.quote(begin) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
