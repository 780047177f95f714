package kr.oneroof.document.web;

import kr.oneroof.document.StoredFileView;

/**
 * What the script of the upload field is told. @param warning empty when all is well @param waiting for the virus
 * scanner
 */
record UploadAnswer(String id, String name, long size, String warning, boolean waiting) {
    static UploadAnswer to(StoredFileView file, String warning) {
        return new UploadAnswer(file.id().toString(), file.name(), file.size(), warning, file.isWaiting());
    }

    record Refusal(String error) {}
}
