package kr.oneroof.finance.claim;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.finance.Segment;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Segments as they lie in the database: a payment keeps the lines that it was reckoned from. */
@Component
class SegmentConverter {
    private static final TypeReference<List<Segment>> SEGMENTS = new TypeReference<>() {};

    private final JsonMapper mapper;

    SegmentConverter(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String write(List<Segment> segments) {
        return mapper.writeValueAsString(segments);
    }

    List<Segment> read(String text) {
        return mapper.readValue(text, SEGMENTS);
    }
}
