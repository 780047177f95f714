package kr.oneroof.requestfile.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestFileView;

/** Requests of all services in one list: a company's, or those that somebody is in charge of. */
@Component
@Transactional(readOnly = true)
public class RequestLineQueries {
    public static final int PAGE = 20;

    private final JdbcClient database;
    private final RequestFileService files;
    private final Stations stations;
    private final PersonQueries people;

    RequestLineQueries(JdbcClient database, RequestFileService files, Stations stations, PersonQueries people) {
        this.database = database;
        this.files = files;
        this.stations = stations;
        this.people = people;
    }

    /**
     * A stretch of a list.
     *
     * @param next the number to go on from, empty at the end
     */
    public record Stretch(List<RequestLine> lines, @Nullable String next) {
        public Stretch {
            lines = List.copyOf(lines);
        }
    }

    /** What a company has here, newest first. @param openOnly leaves out what is over */
    public Stretch of(CompanyId company, boolean openOnly, String after, Actor reader) {
        return stretch(
                database.sql("""
                        select number from request_file f where company_id = :company
                        and (not :open or closed_at is null)
                        and (:after = '' or (received_at, number) < (select received_at, number from request_file
                                                                     where number = :after and company_id = :company))
                        order by received_at desc, number desc limit 21""")
                        .param("company", company.value())
                        .param("open", openOnly)
                        .param("after", after)
                        .query(String.class)
                        .list(),
                reader);
    }

    /** What somebody is in charge of and is still open, the most urgent first. */
    public Stretch ownedBy(PersonId owner, String after, Actor reader) {
        return stretch(
                database.sql("""
                        select number from request_file f where owner_id = :owner and closed_at is null
                        and (:after = '' or (due_at, number) > (select due_at, number from request_file
                                                                where number = :after and owner_id = :owner))
                        order by due_at, number limit 21""")
                        .param("owner", owner.value())
                        .param("after", after)
                        .query(String.class)
                        .list(),
                reader);
    }

    private Stretch stretch(List<String> found, Actor reader) {
        var numbers = found.stream().limit(PAGE).map(RequestNumber::new).toList();
        var views = files.views(numbers);
        var lines = stations.headlines(views.values(), reader);
        var owners = people.cards(views.values().stream()
                .map(RequestFileView::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var rows = new ArrayList<RequestLine>();
        for (var number : numbers) {
            var file = Objects.requireNonNull(views.get(number));
            var owner = file.owner() == null ? null : owners.get(file.owner());
            rows.add(new RequestLine(file, lines.get(number), owner == null ? "" : owner.name()));
        }
        return new Stretch(rows, found.size() > PAGE ? numbers.getLast().value() : null);
    }
}
