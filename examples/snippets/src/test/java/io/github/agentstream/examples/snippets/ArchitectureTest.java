package io.github.agentstream.examples.snippets;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that hold in all four modules; see {@code docs/architecture.md}. */
class ArchitectureTest {
    private static final String ROOT = "io.github.agentstream.";

    /** Each module with the modules that it may use. */
    private static final Map<String, Set<String>> USES = Map.of(
            "model", Set.of(),
            "statemachine", Set.of("model"),
            "routing", Set.of("model", "statemachine"),
            "metrics", Set.of("model", "statemachine"));

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .importPackages(USES.keySet().stream().map(ROOT::concat).toList());

    /** The values of java.io that need no file, no process and no console. */
    private static final Set<String> PURE_IO = Set.of(
            "java.io.ByteArrayInputStream",
            "java.io.ByteArrayOutputStream",
            "java.io.CharConversionException",
            "java.io.Closeable",
            "java.io.EOFException",
            "java.io.Flushable",
            "java.io.IOException",
            "java.io.OutputStream",
            "java.io.Serializable",
            "java.io.StringReader",
            "java.io.StringWriter",
            "java.io.UncheckedIOException",
            "java.io.Writer");

    /** What a reader or a writer may take besides: a stream that the caller has opened. */
    private static final Set<String> GIVEN_STREAMS = Set.of(
            "java.io.BufferedInputStream",
            "java.io.BufferedReader",
            "java.io.FilterInputStream",
            "java.io.InputStream",
            "java.io.InputStreamReader",
            "java.io.PushbackInputStream",
            "java.io.Reader",
            "java.io.SequenceInputStream");

    /** The one class that opens something: {@code read(Path)} reads the file that its caller names. */
    private static final String READER = ROOT + "model.reader.RecordReader";

    private static final Set<String> OPENS_A_FILE =
            Set.of("java.nio.file.Files", "java.nio.file.OpenOption", "java.nio.file.Path");

    private static final Set<String> PURE_NET =
            Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URLDecoder", "java.net.URLEncoder");

    private static final Set<String> THREADS = Set.of(
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.lang.InheritableThreadLocal",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionService",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Executor",
            "java.util.concurrent.ExecutorCompletionService",
            "java.util.concurrent.ExecutorService",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ForkJoinTask",
            "java.util.concurrent.Future",
            "java.util.concurrent.FutureTask",
            "java.util.concurrent.ScheduledExecutorService",
            "java.util.concurrent.ThreadPoolExecutor");

    /** Calls whose answer depends on the moment or on chance, as owner and name. */
    private static final Set<String> UNREPEATABLE = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.security.SecureRandom.<init>",
            "java.util.Calendar.getInstance",
            "java.util.GregorianCalendar.<init>",
            "java.util.Random.<init>",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    @ParameterizedTest
    @ValueSource(strings = {"model", "statemachine", "routing", "metrics"})
    void aModuleUsesOnlyTheModulesBelowIt(String module) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + module + "..")
                .should()
                .dependOnClassesThat(describe(
                        "belong to a module other than " + USES.get(module),
                        used -> used.getPackageName().startsWith(ROOT)
                                && !moduleOf(used).equals(module)
                                && !USES.get(module).contains(moduleOf(used))))
                .check(PRODUCTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "statemachine", "routing", "metrics"})
    void aModuleKeepsItsInternalPackagesToItself(String module) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + module + "..internal..")
                .check(PRODUCTION);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().assignedFrom(packages()).should().beFreeOfCycles().check(PRODUCTION);
    }

    @Test
    void nothingAsksForTheTimeOrForChance() {
        noClasses().should().accessTargetWhere(unrepeatable()).check(PRODUCTION);
    }

    @Test
    void nothingStartsOrKnowsThreads() {
        noClasses()
                .should()
                .dependOnClassesThat(named(THREADS))
                .orShould()
                .accessTargetWhere(access("java.util.Collection", "parallelStream"))
                .orShould()
                .accessTargetWhere(access("java.util.stream.BaseStream", "parallel"))
                .check(PRODUCTION);
    }

    @Test
    void nothingOpensAFileAConnectionOrAProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(READER)
                .should()
                .dependOnClassesThat(describe("open something", ArchitectureTest::opensSomething))
                .check(PRODUCTION);
    }

    @Test
    void theReaderOpensNothingButTheFileItIsGiven() {
        noClasses()
                .that()
                .haveFullyQualifiedName(READER)
                .should()
                .dependOnClassesThat(describe(
                        "open something else", type -> opensSomething(type) && !OPENS_A_FILE.contains(type.getName())))
                .orShould()
                .accessTargetWhere(describe(
                        "it is done to files, other than to read one",
                        access -> access.getTargetOwner().getName().equals("java.nio.file.Files")
                                && !Set.of("isDirectory", "newInputStream")
                                        .contains(access.getTarget().getName())))
                .check(PRODUCTION);
    }

    @Test
    void onlyTheReadersOfTheModelTakeAStream() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "model.reader..")
                .should()
                .dependOnClassesThat(named(GIVEN_STREAMS))
                .check(PRODUCTION);
    }

    @Test
    void nothingPrintsOrLogs() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .accessTargetWhere(access("java.lang.Throwable", "printStackTrace"))
                .orShould()
                .accessTargetWhere(access("java.lang.System", "getLogger"))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.commons.logging..", "org.apache.logging..")
                .check(PRODUCTION);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(PRODUCTION);
    }

    @Test
    void theRulesSeeAllFourModules() {
        assertThat(PRODUCTION)
                .extracting(ArchitectureTest::moduleOf)
                .containsOnly(USES.keySet().toArray(String[]::new));
        assertThat(PRODUCTION).noneMatch(type -> type.getSimpleName().endsWith("Test"));
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("are one of " + names, type -> names.contains(type.getName()));
    }

    private static boolean opensSomething(JavaClass type) {
        String name = type.getName();
        return switch (type.getPackageName()) {
            case "java.io" -> !PURE_IO.contains(name) && !GIVEN_STREAMS.contains(name);
            case "java.net" -> !PURE_NET.contains(name);
            case "java.lang" -> name.startsWith("java.lang.Process") || name.equals("java.lang.Runtime");
            default ->
                name.startsWith("java.nio.file.")
                        || name.startsWith("java.nio.channels.")
                        || name.startsWith("java.net.http.")
                        || name.startsWith("javax.net.")
                        || name.startsWith("java.sql.");
        };
    }

    private static DescribedPredicate<JavaAccess<?>> access(String owner, String name) {
        return describe(
                "the target is " + owner + "." + name,
                access -> access.getTarget().getName().equals(name)
                        && access.getTargetOwner().isAssignableTo(owner));
    }

    private static DescribedPredicate<JavaAccess<?>> unrepeatable() {
        return describe("the answer depends on the moment or on chance", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return UNREPEATABLE.contains(owner + "." + name)
                    || owner.startsWith("java.time.") && name.equals("now")
                    || owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"))
                    || access.getTarget().getFullName().equals("java.util.Date.<init>()");
        });
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}
