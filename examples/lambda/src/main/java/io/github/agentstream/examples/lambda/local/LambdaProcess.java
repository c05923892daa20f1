package io.github.agentstream.examples.lambda.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One instance of a function: a JVM with AWS's runtime interface client and the class path of this one. */
public final class LambdaProcess implements AutoCloseable {
    static final String FUNCTION_ARN = "arn:aws:lambda:eu-central-1:111122223333:function:local";

    /** How Lambda's own Java runtimes begin, apart from the size of the heap. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final long LONGEST_SECONDS = 60;

    private final RuntimeApi api;
    private final Process process;
    private final Path output;

    private LambdaProcess(RuntimeApi api, Process process, Path output) {
        this.api = api;
        this.process = process;
        this.output = output;
    }

    /** What an instance is started with; output is the file for all that it prints. */
    public record Start(String handler, Map<String, String> environment, List<String> options, Path output) {
        public Start {
            environment = Map.copyOf(environment);
            options = List.copyOf(options);
        }

        public static Start of(Class<?> handler, Path output) {
            return new Start(handler.getName(), Map.of(), List.of(), output);
        }

        public Start with(Map<String, String> variables) {
            return new Start(handler, variables, options, output);
        }

        public Start withOptions(List<String> others) {
            return new Start(handler, environment, others, output);
        }

        /** With the hooks of SnapStart called before the first invocation. */
        public Start withSnapshot() {
            Map<String, String> variables = new HashMap<>(environment);
            variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
            return with(variables).withOptions(List.of("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"));
        }
    }

    /** Starts an instance; what is printed is appended to the file. */
    public static LambdaProcess start(Start start) throws IOException {
        RuntimeApi api = RuntimeApi.start();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(start.options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("com.amazonaws.services.lambda.runtime.api.client.AWSLambda", start.handler()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(start.output().toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_") || name.equals("JAVA_TOOL_OPTIONS"));
        environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
        environment.put("AWS_LAMBDA_FUNCTION_NAME", "local");
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
        environment.put("AWS_REGION", "eu-central-1");
        environment.put("_HANDLER", start.handler());
        environment.putAll(start.environment());
        Process process = builder.start();
        process.onExit().thenAccept(ended -> api.ended("The function ended with exit code " + ended.exitValue()));
        return new LambdaProcess(api, process, start.output());
    }

    /** Waits until the instance is ready for work. Throws IllegalStateException with its error when it could not start. */
    public void awaitReady() throws InterruptedException {
        await(api.ready());
    }

    /** Invokes the function and waits for the answer. Throws IllegalStateException when the instance ends before. */
    public Answer invoke(byte[] event) throws InterruptedException {
        return await(begin(event));
    }

    /** Invokes the function. */
    public CompletableFuture<Answer> begin(byte[] event) {
        return api.invoke(event);
    }

    /** The lines that were printed so far. */
    public List<String> printed() throws IOException {
        return Files.readAllLines(output);
    }

    /** Ends the instance at once, as Lambda may at any time. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the instance to end, and waits until it has. */
    void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static <T> T await(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("Expected an answer in " + LONGEST_SECONDS + " seconds, found none", e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }
}
