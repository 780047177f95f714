package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Drafts on the server (임시저장): a lost connection, an expired session or a second window costs nobody a word. */
@Service
@Transactional
public class InquiryDraftService {
    private final InquiryDraftRepository drafts;
    private final SeoulClock clock;

    InquiryDraftService(InquiryDraftRepository drafts, SeoulClock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Keeps what was typed; of texts too long to be kept, the beginning. What is filed already is not kept again. What
     * another window saved since is not written over: the late text is kept beside it.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the id is another person's draft
     */
    public Kept keep(InquiryDraft draft, PersonId person, CompanyId company) {
        LocalDateTime now = clock.now();
        drafts.oneAtATime(draft.id());
        var filed = drafts.filedAs(draft.id());
        if (filed.isPresent()) {
            return new Kept.Filed(
                    now,
                    filed.filter(one -> one.by().equals(person))
                            .orElseThrow(NotOnFile::new)
                            .number());
        }
        var other = savedSince(draft, person, company);
        if (other.isPresent() && !draft.tab().equals(draft.id())) {
            requireKept(drafts.write(
                    new InquiryDraft(
                            draft.tab(),
                            0,
                            draft.tab(),
                            draft.category(),
                            draft.title(),
                            draft.body(),
                            draft.wantedOutcome(),
                            draft.contactName(),
                            draft.contactPhone(),
                            draft.wishedMode(),
                            draft.wishedDays(),
                            draft.confidential(),
                            draft.files(),
                            now),
                    draft.id(),
                    person,
                    company));
            return new Kept.Beside(now, other.get());
        }
        requireKept(drafts.write(draft, null, person, company));
        if (!draft.tab().equals(draft.id())) {
            drafts.forget(draft.tab(), person);
        }
        return new Kept.Saved(now, drafts.version(draft.id()));
    }

    private static void requireKept(int written) {
        if (written == 0) {
            throw new NotOnFile();
        }
    }

    /** One's own drafts for a company, newest first. */
    @Transactional(readOnly = true)
    public List<InquiryDraft> of(PersonId person, CompanyId company) {
        return drafts.of(person, company);
    }

    @Transactional(readOnly = true)
    public Optional<InquiryDraft> find(UUID id, PersonId person, CompanyId company) {
        return drafts.find(id, person, company);
    }

    /** What other windows typed into the same draft, newest first. */
    @Transactional(readOnly = true)
    public List<InquiryDraft> rivals(UUID id, PersonId person) {
        return drafts.rivals(id, person);
    }

    /** What another window saved since this one saw the draft; empty when nothing was. */
    @Transactional(readOnly = true)
    public Optional<InquiryDraft> savedSince(InquiryDraft seen, PersonId person, CompanyId company) {
        return drafts.find(seen.id(), person, company)
                .filter(now -> now.version() != seen.version() && !now.tab().equals(seen.tab()));
    }

    public void discard(UUID id, PersonId person) {
        drafts.forget(id, person);
    }

    /** What became of a save. */
    public sealed interface Kept {
        /** Saved, as this version. */
        record Saved(LocalDateTime at, long version) implements Kept {}

        /** Kept beside what another window saved before. */
        record Beside(LocalDateTime at, InquiryDraft other) implements Kept {}

        /** Not kept: it is filed under this number. */
        record Filed(LocalDateTime at, RequestNumber number) implements Kept {}
    }
}
