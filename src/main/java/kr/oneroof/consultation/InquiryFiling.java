package kr.oneroof.consultation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/**
 * A difficulty as it was understood from the form.
 *
 * @param submission key of the form; the same key twice is one case
 * @param by who filed it, for whom, and how
 * @param confidential whether the applicant wants nobody but the assignee to read it (비공개)
 */
public record InquiryFiling(
        UUID submission,
        CompanyId company,
        Filer by,
        CaseMatter matter,
        List<FileId> files,
        ConsultationWish wish,
        boolean confidential) {
    public InquiryFiling {
        files = List.copyOf(files);
    }

    /** Without a word on how to be consulted, for all at the centre's desks: the answer comes online. */
    public InquiryFiling(UUID submission, CompanyId company, Filer by, CaseMatter matter, List<FileId> files) {
        this(submission, company, by, matter, files, ConsultationWish.online(), false);
    }

    /**
     * Who filed.
     *
     * @param person who typed: the applicant, or a member of staff
     * @param applicant the company's person it is filed by or for; empty for a caller without an account
     * @param consent how and when the caller consented; empty when the company files itself
     */
    public record Filer(
            PersonId person,
            @Nullable PersonId applicant,
            FilingChannel channel,
            @Nullable String consent) {}
}
