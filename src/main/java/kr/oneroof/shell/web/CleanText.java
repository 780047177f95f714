package kr.oneroof.shell.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Text in JSON: no zero byte, and no half of a letter, neither of which the database takes. */
@Component
class CleanText extends SimpleModule {
    private static final long serialVersionUID = 1;

    CleanText() {
        addDeserializer(String.class, new Reader());
    }

    private static final class Reader extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            var text = parser.getValueAsString();
            return text == null ? null : text.replace("\0", "").replaceAll("\\p{Cs}", "\uFFFD");
        }
    }
}
