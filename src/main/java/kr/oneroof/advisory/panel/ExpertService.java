package kr.oneroof.advisory.panel;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.EncryptionService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** What is on file about an expert: profile, bank account, leave, and ties (이해관계) to firms. */
@Service
@Transactional
public class ExpertService {
    private final ExpertRepository experts;
    private final ExpertDetailRepository details;
    private final PersonQueries people;
    private final EncryptionService encryption;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    ExpertService(
            ExpertRepository experts,
            ExpertDetailRepository details,
            PersonQueries people,
            EncryptionService encryption,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.experts = experts;
        this.details = details;
        this.people = people;
        this.encryption = encryption;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a person on the panel as candidate; the same person again is no change.
     *
     * @throws NotOnFile when the account is not that of an expert
     */
    public void register(PersonId person, ExpertProfile facts, Skills skills, PersonId by) {
        people.find(person).filter(card -> card.roles().contains(Role.ADVISOR)).orElseThrow(NotOnFile::new);
        if (experts.existsById(person.value())) {
            return;
        }
        experts.saveAndFlush(Expert.register(person, facts, clock));
        details.keepSkills(person, skills);
        details.note(person, "registered", "", by);
    }

    /** @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown */
    public void describe(PersonId person, ExpertProfile facts, Skills skills, long version) {
        var found = lock(person);
        found.describe(facts, version);
        experts.saveAndFlush(found);
        details.keepSkills(person, skills);
    }

    /** Encrypts the number at once; pages show only its last digits. */
    public void useAccount(PersonId person, String bank, String number) {
        var found = lock(person);
        found.useAccount(bank, encryption.seal(number), number.substring(Math.max(0, number.length() - 4)));
        experts.saveAndFlush(found);
    }

    public void enterLeave(PersonId person, ExpertLeave leave, PersonId by) {
        lock(person);
        try {
            if (details.addLeave(person, leave, by)) {
                publish("leave-entered", person, leave.firstDay() + " " + leave.lastDay());
            }
        } catch (DataIntegrityViolationException overlapping) {
            throw new ExpertRefused("leave-taken");
        }
    }

    public void withdrawLeave(PersonId person, UUID leave) {
        if (!details.withdrawLeave(person, leave)) {
            throw new NotOnFile();
        }
        publish("leave-withdrawn", person, "");
    }

    public void enterTie(PersonId person, Tie tie, PersonId by) {
        lock(person);
        if (details.addTie(person, tie, by)) {
            publish("tie-entered", person, tie.kind().name());
        }
    }

    public void dropTie(PersonId person, UUID tie) {
        if (!details.dropTie(person, tie)) {
            throw new NotOnFile();
        }
        publish("tie-dropped", person, "");
    }

    private Expert lock(PersonId person) {
        return experts.findById(person.value()).orElseThrow(NotOnFile::new);
    }

    private void publish(String deed, PersonId person, String detail) {
        events.publishEvent(new ExpertEvent(deed, person, detail));
    }
}
