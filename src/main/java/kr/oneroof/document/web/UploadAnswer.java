package kr.oneroof.document.web;

import kr.oneroof.document.FileCard;

/** What the script of the upload field is told. @param warning empty when all is well */
record UploadAnswer(String id, String name, long size, String warning) {
    static UploadAnswer to(FileCard file, String warning) {
        return new UploadAnswer(file.id().toString(), file.name(), file.size(), warning);
    }

    record Refusal(String error) {
    }
}
