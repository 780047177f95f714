package kr.oneroof.document.scan.web;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.document.ScanState;
import kr.oneroof.document.VirusScan;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;

/** Tells the script of the upload field how one's own upload fares; each question is another try. */
@RestController
class ScanStateController {
    private final DocumentService documents;
    private final VirusScan virusScan;
    private final MessageSource messages;

    ScanStateController(DocumentService documents, VirusScan virusScan, MessageSource messages) {
        this.documents = documents;
        this.virusScan = virusScan;
        this.messages = messages;
    }

    @GetMapping("/files/{id}/scan")
    Answer ask(@PathVariable String id, @AuthenticationPrincipal Actor actor, Locale language) {
        var file = documents.pending(List.of(parse(id)), actor.id()).stream()
                .findFirst()
                .orElseThrow(NotOnFile::new);
        var state = virusScan.settle(file.id());
        var infected = state == ScanState.INFECTED;
        return new Answer(
                state == ScanState.WAITING,
                infected ? messages.getMessage("document.refused.infected", null, language) : "");
    }

    private static FileId parse(String id) {
        try {
            return FileId.of(id);
        } catch (IllegalArgumentException forged) {
            throw new NotOnFile();
        }
    }

    /** @param error what to tell the reader when something was found; empty when all is well */
    record Answer(boolean waiting, String error) {}
}
