package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class DraftBook implements Drafts {
    private final DraftRows rows;
    private final HouseClock clock;

    DraftBook(DraftRows rows, HouseClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Kept keep(Draft draft, PersonId person, CompanyId company) {
        LocalDateTime now = clock.now();
        rows.oneAtATime(draft.id());
        var filed = rows.filedAs(draft.id());
        if (filed.isPresent()) {
            return new Kept.Filed(
                    now,
                    filed.filter(one -> one.by().equals(person))
                            .orElseThrow(NotOnFile::new)
                            .number());
        }
        var other = savedSince(draft, person, company);
        if (other.isPresent() && !draft.tab().equals(draft.id())) {
            requireKept(rows.write(
                    new Draft(
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
        requireKept(rows.write(draft, null, person, company));
        if (!draft.tab().equals(draft.id())) {
            rows.forget(draft.tab(), person);
        }
        return new Kept.Saved(now, rows.version(draft.id()));
    }

    private static void requireKept(int written) {
        if (written == 0) {
            throw new NotOnFile();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Draft> of(PersonId person, CompanyId company) {
        return rows.of(person, company);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID id, PersonId person, CompanyId company) {
        return rows.find(id, person, company);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Draft> rivals(UUID id, PersonId person) {
        return rows.rivals(id, person);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> savedSince(Draft seen, PersonId person, CompanyId company) {
        return rows.find(seen.id(), person, company)
                .filter(now -> now.version() != seen.version() && !now.tab().equals(seen.tab()));
    }

    @Override
    public void discard(UUID id, PersonId person) {
        rows.forget(id, person);
    }
}
