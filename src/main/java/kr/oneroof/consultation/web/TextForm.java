package kr.oneroof.consultation.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A few words with, perhaps, files: what is added, why it is withdrawn, what is still open. */
record TextForm(@NotBlank @Size(max = 2000) String text, @Nullable List<String> files) {
    static TextForm blank() {
        return new TextForm("", List.of());
    }
}
