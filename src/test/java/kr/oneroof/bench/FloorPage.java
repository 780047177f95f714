package kr.oneroof.bench;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** The floor: one prepared statement, 20 rows, OneRoof's layout; what every page of a list costs at least. */
@Controller
@Profile("bench")
class FloorPage implements RouteSource {
    static final String PATH = "/bench/floor";

    private final JdbcClient database;

    FloorPage(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.toAnybodyLoggedIn(PATH));
    }

    /** A row of the floor. */
    record Row(String number, String state, String due) {}

    @GetMapping(PATH)
    String show(Model page) {
        page.addAttribute(
                "rows",
                database.sql("select number, state, due_at from request_file order by number limit ?")
                        .param(20)
                        .query((row, index) -> new Row(row.getString(1), row.getString(2), row.getString(3)))
                        .list());
        return "bench/floor";
    }
}
