package kr.oneroof.consultation.views;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.desk.CaseFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.People;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class ViewDesk implements SavedViews {
    private final ViewStore store;
    private final People people;
    private final ApplicationEventPublisher events;

    ViewDesk(ViewStore store, People people, ApplicationEventPublisher events) {
        this.store = store;
        this.people = people;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shown> seenBy(Actor reader) {
        var views = store.seenBy(reader.id(), unitOf(reader));
        var cards = people.cards(views.stream().map(SavedView::owner).distinct().toList());
        return views.stream()
                .map(view -> new Shown(
                        view,
                        view.belongsTo(reader.id())
                                ? ""
                                : Optional.ofNullable(cards.get(view.owner()))
                                        .map(PersonCard::name)
                                        .orElse("-")))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public SavedView open(UUID id, Actor reader) {
        return store.find(id)
                .filter(view -> view.isSeenBy(reader.id(), unitOf(reader)))
                .orElseThrow(NotOnFile::new);
    }

    @Override
    @Transactional(readOnly = true)
    public SavedView requireOwn(UUID id, Actor actor) {
        return store.find(id).filter(view -> view.belongsTo(actor.id())).orElseThrow(NotOnFile::new);
    }

    @Override
    public void save(UUID submission, CaseFilter filter, Naming naming, Actor owner) {
        var shelf = store.shelf(owner.id());
        if (!isOwn(submission, owner.id())) {
            var added = shelf.add(submission, filter, Label.of(naming, unitOf(owner)));
            store.insert(added);
            events.publishEvent(ViewEvent.of(added, "saved"));
        }
    }

    @Override
    public void change(UUID id, long seen, Naming naming, Actor owner) {
        var shelf = store.shelf(owner.id());
        var before = shelf.require(id);
        var after = shelf.change(id, seen, Label.of(naming, unitOf(owner)));
        if (!after.equals(before)) {
            store.update(after);
            events.publishEvent(ViewEvent.of(after, "renamed"));
        }
    }

    @Override
    public void remove(UUID id, Actor owner) {
        var standing = store.shelf(owner.id()).views().stream()
                .filter(view -> view.id().equals(id))
                .findFirst();
        if (standing.isEmpty() && !isOwn(id, owner.id())) {
            throw new NotOnFile();
        }
        standing.ifPresent(view -> {
            store.empty(id);
            events.publishEvent(ViewEvent.of(view, "removed"));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public String unitOf(Actor actor) {
        return people.find(actor.id()).map(PersonCard::unit).orElse("");
    }

    /** @throws NotOnFile when the id was given to somebody else */
    private boolean isOwn(UUID id, PersonId person) {
        var owner = store.ownerOf(id);
        if (owner.isPresent() && !owner.get().equals(person)) {
            throw new NotOnFile();
        }
        return owner.isPresent();
    }
}
