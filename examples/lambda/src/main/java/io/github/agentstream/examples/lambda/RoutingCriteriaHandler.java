package io.github.agentstream.examples.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ConnectEvent;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.routing.send.LambdaResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gives a flow the routing criteria that its parameter {@code Criteria} asks for, as text such as {@code Language:French >=
 * 3 FOR 30s}, when Amazon Connect would take them; else the fallback that the variable {@code FALLBACK_CRITERIA} has.
 *
 * <p>The response has the criteria as a map under {@code RoutingCriteria}, for a block <i>Set routing criteria</i> with
 * {@code $.External.RoutingCriteria}, and under {@code CriteriaFrom} either {@code request} or {@code fallback}. The block
 * that invokes the function needs JSON as response validation. What is wrong with the criteria is in the log.
 *
 * <p>Never fails for what a flow sends. A fallback that is wrong fails the start of the function, so that a deployment shows
 * it and not a contact.
 */
public final class RoutingCriteriaHandler implements RequestHandler<ConnectEvent, Map<String, Object>> {
    static final String KEY = "RoutingCriteria";
    static final String FROM = "CriteriaFrom";
    static final String PARAMETER = "Criteria";

    private final CriteriaDesk desk;

    /** For Lambda. Throws IllegalArgumentException when the environment is wrong. */
    public RoutingCriteriaHandler() {
        this(CriteriaDesk.of(System.getenv()));
        Priming.register(PrimingRecords::chooseCriteria);
    }

    RoutingCriteriaHandler(CriteriaDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<String, Object> handleRequest(ConnectEvent invocation, Context context) {
        return handle(invocation, line -> context.getLogger().log(line));
    }

    Map<String, Object> handle(ConnectEvent invocation, Consumer<String> log) {
        Optional<RoutingCriteria> asked = asked(invocation).flatMap(text -> desk.check(text, log));
        if (asked.isEmpty()) {
            log.accept("The fallback is used for contact " + contactId(invocation));
        }
        Map<String, Object> response = LambdaResponse.of(KEY, asked.orElseGet(desk::fallback));
        response.put(FROM, asked.isPresent() ? "request" : "fallback");
        return response;
    }

    private static Optional<String> asked(ConnectEvent invocation) {
        return Optional.ofNullable(invocation.getDetails())
                .map(ConnectEvent.Details::getParameters)
                .map(parameters -> parameters.get(PARAMETER))
                .map(Object::toString);
    }

    private static String contactId(ConnectEvent invocation) {
        return Optional.ofNullable(invocation.getDetails())
                .map(ConnectEvent.Details::getContactData)
                .map(ConnectEvent.ContactData::getContactId)
                .orElse("without an id");
    }
}
