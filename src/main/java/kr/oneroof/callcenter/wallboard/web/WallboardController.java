package kr.oneroof.callcenter.wallboard.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import kr.oneroof.callcenter.wallboard.WallboardFeed;
import kr.oneroof.callcenter.wallboard.WallboardQueries;

/** The wallboard; it renews itself where scripts run, and by its own button elsewhere. */
@Controller
class WallboardController {
    private final WallboardQueries board;
    private final WallboardFeed signals;

    WallboardController(WallboardQueries board, WallboardFeed signals) {
        this.board = board;
        this.signals = signals;
    }

    @GetMapping("/calls/board")
    String show(Model page) {
        page.addAttribute("board", board.now());
        return "callcenter/board";
    }

    @GetMapping("/calls/board/now")
    String now(Model page) {
        page.addAttribute("board", board.now());
        return "callcenter/live :: board";
    }

    /** An open answer: {@code board} whenever something changed. */
    @GetMapping(path = "/calls/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(HttpServletResponse answer) {
        answer.setHeader("X-Accel-Buffering", "no");
        return signals.listen();
    }
}
