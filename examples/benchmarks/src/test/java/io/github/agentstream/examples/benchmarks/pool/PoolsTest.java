package io.github.agentstream.examples.benchmarks.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.routing.pool.WaitingContact;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody is fast by answering something else. */
class PoolsTest {

    @Test
    void allFindTheSameAgents() {
        FindAgent findTree = agents();
        FindAgent findCompiled = agents();
        FindAgent findPool = agents();
        Set<FindAgent.Answer> answers = new HashSet<>();
        for (int i = 0; i < 16; i++) {
            FindAgent.Answer expected = findTree.treeWalk();
            assertThat(findCompiled.compiled()).isEqualTo(expected);
            assertThat(findPool.pool()).isEqualTo(expected);
            answers.add(expected);
        }
        assertThat(answers).hasSizeGreaterThan(2);
    }

    private static FindAgent agents() {
        FindAgent find = new FindAgent();
        find.agents = 10_000;
        find.prepare();
        return find;
    }

    @Test
    void allFindTheSameContact() {
        FindContact findTree = contacts();
        FindContact findCompiled = contacts();
        FindContact findPool = contacts();
        Set<Object> answers = new HashSet<>();
        for (int i = 0; i < 64; i++) {
            Optional<String> expected = findTree.treeWalk().map(WaitingContact::contactId);
            assertThat(findCompiled.compiled().map(WaitingContact::contactId)).isEqualTo(expected);
            assertThat(findPool.pool().map(WaitingContact::contactId)).isEqualTo(expected);
            answers.add(expected);
        }
        assertThat(answers).hasSizeGreaterThan(10);
    }

    private static FindContact contacts() {
        FindContact find = new FindContact();
        find.contacts = 10_000;
        find.prepare();
        return find;
    }

    @Test
    void updatesThePools() {
        UpdatePool update = new UpdatePool();
        update.size = 100;
        update.prepare();
        for (int i = 0; i < 300; i++) {
            assertThat(update.status()).hasToString("AgentPool{agents=100}");
            assertThat(update.levels()).hasToString("AgentPool{agents=100}");
            assertThat(update.contact()).hasToString("ContactPool{contacts=100}");
        }
    }
}
