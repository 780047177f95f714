package kr.oneroof.venue.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.document.DocumentService;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** The request file of a booking, with its files and its history, on a page about it. */
@Component
class VenueRequestPage {
    private final RequestFileService requests;
    private final RequestHistoryQueries histories;
    private final DocumentService documents;

    VenueRequestPage(RequestFileService requests, RequestHistoryQueries histories, DocumentService documents) {
        this.requests = requests;
        this.histories = histories;
        this.documents = documents;
    }

    ModelAndView addTo(ModelAndView page, RequestNumber number, Audience audience) {
        return page.addObject("files", documents.of("venue:" + number))
                .addObject("file", requests.require(number))
                .addObject("history", histories.latest(number, audience));
    }
}
