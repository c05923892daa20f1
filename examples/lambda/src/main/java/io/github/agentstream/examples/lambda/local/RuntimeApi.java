package io.github.agentstream.examples.lambda.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Runtime API</a> for one function instance,
 * on a free port of the loopback interface.
 */
final class RuntimeApi implements AutoCloseable {
    private static final String VERSION = "/2018-06-01/runtime";

    private record Invocation(String id, byte[] event) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    private RuntimeApi(HttpServer server) {
        this.server = server;
    }

    static RuntimeApi start() throws IOException {
        // Without it each answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RuntimeApi api = new RuntimeApi(server);
        server.createContext("/", api::handle);
        server.setExecutor(api.threads);
        server.start();
        return api;
    }

    /** Host and port, for the variable {@code AWS_LAMBDA_RUNTIME_API}. */
    String address() {
        return server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** Completes when the function is ready for work; with an exception when it could not start. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    CompletableFuture<Answer> invoke(byte[] event) {
        Invocation invocation = new Invocation(UUID.randomUUID().toString(), event);
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        answers.put(invocation.id(), answer);
        waiting.add(invocation);
        return answer;
    }

    /** Says that the function has ended: nothing will be answered any more. */
    void ended(String how) {
        IllegalStateException ended = new IllegalStateException(how);
        ready.completeExceptionally(ended);
        answers.values().forEach(answer -> answer.completeExceptionally(ended));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(VERSION + "/invocation/next")) {
                next(exchange);
            } else if (path.equals(VERSION + "/restore/next")) {
                respond(exchange, 200, new byte[0]);
            } else if (path.equals(VERSION + "/init/error") || path.equals(VERSION + "/restore/error")) {
                ready.completeExceptionally(new IllegalStateException(body(exchange)));
                respond(exchange, 202, new byte[0]);
            } else if (path.startsWith(VERSION + "/invocation/")) {
                String[] parts = path.split("/");
                answered(parts[4], parts[5].equals("error"), body(exchange));
                respond(exchange, 202, new byte[0]);
            } else {
                respond(exchange, 404, new byte[0]);
            }
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        ready.complete(null);
        Invocation invocation;
        try {
            invocation = waiting.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", invocation.id());
        exchange.getResponseHeaders().add("Lambda-Runtime-Invoked-Function-Arn", LambdaProcess.FUNCTION_ARN);
        exchange.getResponseHeaders()
                .add("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
        begun.put(invocation.id(), System.nanoTime());
        respond(exchange, 200, invocation.event());
    }

    private void answered(String id, boolean isError, String text) {
        long nanos = System.nanoTime() - begun.remove(id);
        answers.remove(id).complete(new Answer(isError, text, nanos));
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
