package kr.oneroof.consultation.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import kr.oneroof.kernel.TypedInput;

/** A few words with, perhaps, files: what is added, why it is withdrawn, what is still open. */
record TextForm(
        @NotBlank @Size(max = 2000) String text,
        @Nullable List<String> files,
        @Nullable List<MultipartFile> attachments) {
    TextForm {
        text = TypedInput.text(text);
    }

    static TextForm blank() {
        return new TextForm("", List.of(), List.of());
    }
}
