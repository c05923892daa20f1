package io.github.agentstream.examples.benchmarks.peer;

import com.alibaba.fastjson2.JSON;
import io.github.agentstream.examples.benchmarks.peer.pojo.Pojo;

/** fastjson2 and classes with public fields. Thread-safe. */
public final class Fastjson2 implements Binding<Pojo.Event> {
    /** With the defaults of fastjson2. */
    public Fastjson2() {}

    @Override
    public Pojo.Event read(byte[] json) {
        return JSON.parseObject(json, Pojo.Event.class);
    }

    @Override
    public byte[] write(Pojo.Event value) {
        return JSON.toJSONBytes(value);
    }
}
