package kr.oneroof.consultation.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A few words with, perhaps, files: what is added, why it is withdrawn, what is still open. */
record TextForm(@NotBlank @Size(max = 2000) String text, @Nullable List<String> files,
        @Nullable List<MultipartFile> attachments) {
    TextForm {
        text = Objects.requireNonNullElse(text, "");
    }

    static TextForm blank() {
        return new TextForm("", List.of(), List.of());
    }
}
