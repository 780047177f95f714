package kr.oneroof.consultation.views;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/**
 * Views of the list. Opening one applies its filter with the reader's own rights: what the reader may not search, the
 * view does not find either.
 */
@Service
@Transactional
public class SavedViewService {
    private final SavedViewRepository repository;
    private final PersonQueries people;
    private final ApplicationEventPublisher events;

    SavedViewService(SavedViewRepository repository, PersonQueries people, ApplicationEventPublisher events) {
        this.repository = repository;
        this.people = people;
        this.events = events;
    }

    /** The reader's own by name, then those shared with the reader's unit. */
    @Transactional(readOnly = true)
    public List<Listed> seenBy(Actor reader) {
        var views = repository.seenBy(reader.id(), unitOf(reader));
        var cards = people.cards(views.stream().map(SavedView::owner).distinct().toList());
        return views.stream()
                .map(view -> new Listed(
                        view,
                        view.belongsTo(reader.id())
                                ? ""
                                : Optional.ofNullable(cards.get(view.owner()))
                                        .map(PersonCard::name)
                                        .orElse("-")))
                .toList();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when it is neither the reader's nor shared with the reader's unit */
    @Transactional(readOnly = true)
    public SavedView open(UUID id, Actor reader) {
        return repository
                .find(id)
                .filter(view -> view.isSeenBy(reader.id(), unitOf(reader)))
                .orElseThrow(NotOnFile::new);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when it isn't the actor's */
    @Transactional(readOnly = true)
    public SavedView requireOwn(UUID id, Actor actor) {
        return repository.find(id).filter(view -> view.belongsTo(actor.id())).orElseThrow(NotOnFile::new);
    }

    /**
     * Keeps a view; a second click keeps no second one.
     *
     * @param submission becomes the view's id
     * @throws SavedViewRefused when the name is taken, twenty are there, or there is no unit to share with
     * @throws kr.oneroof.kernel.NotOnFile when the submission is somebody else's
     */
    public void save(UUID submission, CaseFilter filter, RequestedLabel naming, Actor owner) {
        var owned = repository.shelf(owner.id());
        if (!isOwn(submission, owner.id())) {
            var added = owned.add(submission, filter, SavedViewLabel.of(naming, unitOf(owner)));
            repository.insert(added);
            events.publishEvent(SavedViewEvent.of(added, "saved"));
        }
    }

    /**
     * @param seen version that was on the screen
     * @throws SavedViewRefused as for saving
     * @throws kr.oneroof.kernel.ChangedMeanwhile when another window came first
     * @throws kr.oneroof.kernel.NotOnFile when it isn't the actor's
     */
    public void change(UUID id, long seen, RequestedLabel naming, Actor owner) {
        var owned = repository.shelf(owner.id());
        var before = owned.require(id);
        var after = owned.change(id, seen, SavedViewLabel.of(naming, unitOf(owner)));
        if (!after.equals(before)) {
            repository.update(after);
            events.publishEvent(SavedViewEvent.of(after, "renamed"));
        }
    }

    /**
     * Removes it; does nothing when the owner removed it before.
     *
     * @throws kr.oneroof.kernel.NotOnFile when it isn't the actor's
     */
    public void remove(UUID id, Actor owner) {
        var standing = repository.shelf(owner.id()).views().stream()
                .filter(view -> view.id().equals(id))
                .findFirst();
        if (standing.isEmpty() && !isOwn(id, owner.id())) {
            throw new NotOnFile();
        }
        standing.ifPresent(view -> {
            repository.empty(id);
            events.publishEvent(SavedViewEvent.of(view, "removed"));
        });
    }

    /** The unit with which the actor can share, empty without one. */
    @Transactional(readOnly = true)
    public String unitOf(Actor actor) {
        return people.find(actor.id()).map(PersonCard::unit).orElse("");
    }

    /** @throws NotOnFile when the id was given to somebody else */
    private boolean isOwn(UUID id, PersonId person) {
        var owner = repository.ownerOf(id);
        if (owner.isPresent() && !owner.get().equals(person)) {
            throw new NotOnFile();
        }
        return owner.isPresent();
    }

    /** @param sharedBy name of the owner, empty when it is the reader's own */
    public record Listed(SavedView view, String sharedBy) {
        public boolean isOwn() {
            return sharedBy.isEmpty();
        }
    }
}
