package kr.oneroof.callcenter.web;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kr.oneroof.callcenter.CallTicketQueries;
import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** A call as the caller's company sees it. */
@Controller
class OwnCallController {
    private final CallTicketQueries tickets;
    private final TopicService topics;

    OwnCallController(CallTicketQueries tickets, TopicService topics) {
        this.tickets = tickets;
        this.topics = topics;
    }

    @GetMapping("/calls/own/{number}")
    String show(@PathVariable RequestNumber number, CompanyId company, Locale language, Model page) {
        page.addAttribute("own", tickets.own(company, number));
        page.addAttribute("names", topics.names(language));
        return "callcenter/own";
    }
}
