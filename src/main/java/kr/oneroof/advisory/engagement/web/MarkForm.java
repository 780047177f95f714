package kr.oneroof.advisory.engagement.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.validation.Errors;

import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.EnumLabels;

/** What somebody thought of it, as typed. */
record MarkForm(String mark, String words) {
    MarkForm {
        mark = TypedInput.text(mark);
        words = TypedInput.text(words);
    }

    void check(Errors errors) {
        Checks.on(errors, "advisory")
                .that(mark.matches("[1-5]"), "mark", "choose")
                .optional("words", words, 1000);
    }

    int value() {
        return Integer.parseInt(mark);
    }

    /** One to five with their words, best first. */
    static Map<String, String> marks(EnumLabels labels) {
        var all = new LinkedHashMap<String, String>();
        for (var mark = 5; mark > 0; mark--) {
            all.put(String.valueOf(mark), labels.words("advisory.mark." + mark));
        }
        return all;
    }
}
