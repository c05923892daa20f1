package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each illegal tree beside a legal one that differs in what is illegal alone. */
class IllegalTreesTest {
    private static final String SOURCE = """
            import static io.github.agentstream.routing.build.Routing.*;
            import io.github.agentstream.routing.build.*;
            class Tree {
                static final ProficiencyCondition A = atLeast("n", "a", 1);
                static final ProficiencyCondition B = between("n", "b", 1, 2);
                static final ProficiencyCondition C = atLeast("n", "c", 1);
                static final java.time.Duration T = java.time.Duration.ofSeconds(30);
                Object tree = %s;
            }
            """;

    @TempDir
    private Path classes;

    @TestFactory
    Stream<DynamicTest> doNotCompile() throws IOException {
        try (InputStream json = IllegalTreesTest.class.getResourceAsStream("trees.json")) {
            JsonNode cases = new JsonMapper().readTree(json);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(one -> DynamicTest.dynamicTest(one.get("rule").textValue(), () -> {
                        assertThat(errors(one.get("legal").textValue())).isEmpty();
                        assertThat(errors(one.get("illegal").textValue())).hasSize(1);
                    }));
        }
    }

    private List<Diagnostic<? extends JavaFileObject>> errors(String tree) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Tree.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return SOURCE.formatted(tree);
                    }
                };
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        compiler.getTask(null, null, diagnostics, options, null, List.of(source))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }
}
