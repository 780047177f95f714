package kr.oneroof.callcenter.topics;

import kr.oneroof.kernel.Audited;

/** Scripts and answers changed. */
record TopicEvent(String deed, String topic) implements Audited {
    @Override
    public String action() {
        return "callcenter." + deed;
    }

    @Override
    public String subject() {
        return "topic:" + topic;
    }
}
