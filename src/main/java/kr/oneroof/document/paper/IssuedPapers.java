package kr.oneroof.document.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kr.oneroof.identity.Actor;

/** Issues papers and keeps them. */
public interface IssuedPapers {
    /** Numbers, prints and keeps the paper within the caller's transaction. */
    IssuedPaper issue(PaperDraft draft);

    /** It holds no more. @param reason tail of {@code document.paper.revoked.…}; a second time changes nothing */
    void revoke(UUID paper, String reason);

    /** The papers about a record, oldest first. */
    List<IssuedPaper> of(String subject);

    /** However it was typed: small letters, blanks and hyphens do not matter. */
    Optional<IssuedPaper> check(String typedCode);

    /**
     * The paper's bytes (PDF) for whom a gate lets in; a look of somebody from outside the company is kept.
     *
     * @throws kr.oneroof.kernel.NotOnFile for anybody else
     */
    Printed take(UUID paper, Actor reader);

    /** A paper and its bytes. */
    record Printed(IssuedPaper paper, byte[] content) {}
}
