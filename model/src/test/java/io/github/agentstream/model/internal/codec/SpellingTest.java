package io.github.agentstream.model.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "EventID, EventId, true",
        "eventid, EventId, true",
        "EvnetId, EventId, true",
        "EventIds, EventId, true",
        "vEventId, EventId, true",
        "EventI, EventId, true",
        "EventXd, EventId, true",
        "Level6, Level1, false",
        "EventXX, EventId, false",
        "tnEveId, EventId, false",
        "EventIdXX, EventId, false",
        "Nam, Name, false",
        "name, Name, true",
        "InstanceArn, InstanceARN, true",
        "ContactId, ContactIs, true",
    })
    void tellsASlipFromAnotherName(String found, String name, boolean resembles) {
        assertThat(Spelling.resembles(found, name)).isEqualTo(resembles);
        assertThat(Spelling.resembles(name, found)).isEqualTo(resembles);
    }
}
