package kr.oneroof.consultation.export;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;

@Service
@Transactional
class ExportDesk implements Exports {
    private static final String WHAT = "audit.look.export";

    private final JdbcClient database;
    private final ExportScope scope;
    private final ExportBook book;
    private final Pieces pieces;
    private final Looks looks;
    private final ExportOrders orders;

    ExportDesk(
            JdbcClient database, ExportScope scope, ExportBook book, Pieces pieces, Looks looks, ExportOrders orders) {
        this.database = database;
        this.scope = scope;
        this.book = book;
        this.pieces = pieces;
        this.looks = looks;
        this.orders = orders;
    }

    @Override
    public void request(Wish wish, Actor actor) {
        var reader = scope.reader(actor, wish.records());
        orders.place(wish, scope.filter(wish.filter(), reader, actor), reader, actor.id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Export> own(Actor actor) {
        return database.sql(
                        "select * from consultation_export where requester_id = ? order by requested_at desc limit 50")
                .param(actor.id().value())
                .query(ExportBook::export)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Export require(UUID id, Actor actor) {
        return book.find(id)
                .filter(export -> export.requester().equals(actor.id()))
                .orElseThrow(NotOnFile::new);
    }

    @Override
    public void cancel(UUID id, Actor actor) {
        book.cancel(require(id, actor).id());
    }

    @Override
    public Export take(UUID id, Actor actor) {
        var export = require(id, actor);
        if (!orders.isReady(export)) {
            throw new NotOnFile();
        }
        var subject = "export:" + id;
        var companies = database.sql("select unnest(companies) from consultation_export where id = ?")
                .param(id)
                .query(UUID.class)
                .list();
        looks.keep(new Look(null, subject, WHAT, export.reason()));
        looks.keepOfEach(companies, subject, WHAT, export.reason());
        orders.taken(export);
        return export;
    }

    @Override
    @Transactional(readOnly = true)
    public void write(Export export, OutputStream into) {
        pieces.copy(export.id(), export.attempt(), into);
    }
}
