package io.github.agentstream.examples.snippets;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.AgentStreamModule;
import java.io.IOException;

/** Reads and writes with the user's own mapper. */
final class OwnMapper {
    private OwnMapper() {}

    // snippet: own-mapper
    static ObjectMapper mapper() {
        return JsonMapper.builder().addModule(new AgentStreamModule()).build();
    }

    static AgentEvent read(byte[] json) throws IOException {
        return mapper().readValue(json, AgentEvent.class);
    }
    // end

    // snippet: found-modules
    static ObjectMapper mapperOfAllModules() {
        return JsonMapper.builder().findAndAddModules().build();
    }
    // end

    // snippet: inside-own-type
    record Received(String partition, AgentEvent event) {
        String line(ObjectMapper mapper) throws IOException {
            return mapper.writeValueAsString(this);
        }
    }
    // end
}
