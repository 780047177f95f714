package kr.oneroof.callcenter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.caller.CallerQueries;
import kr.oneroof.callcenter.caller.CallerQueries.Candidate;
import kr.oneroof.callcenter.caller.CallerQueries.OpenRequest;
import kr.oneroof.callcenter.topics.TopicService;

/** What stands around the form of a new call: who may be calling, what they have open, and what to say. */
@Component
class NewCallPage {
    private static final int COMPANIES_IN_VIEW = 3;

    private final CallerQueries callers;
    private final TopicService topics;
    private final Looks looks;

    NewCallPage(CallerQueries callers, TopicService topics, Looks looks) {
        this.callers = callers;
        this.topics = topics;
        this.looks = looks;
    }

    /** Those to whom the number belongs, those found by words, and the one that was chosen. */
    List<Candidate> candidates(NewCallForm form) {
        var found = new LinkedHashMap<String, Candidate>();
        callers.of(form.phone()).forEach(one -> found.put(one.key(), one));
        if (!form.words().isEmpty()) {
            callers.search(form.words()).stream()
                    .filter(one -> found.values().stream()
                            .noneMatch(other ->
                                    other.company().id().equals(one.company().id())))
                    .forEach(one -> found.put(one.key(), one));
        }
        if (!form.company().isEmpty()
                && !form.company().equals(NewCallForm.UNKNOWN)
                && !found.containsKey(form.company())) {
            found.put(form.company(), callers.require(form.company()));
        }
        return List.copyOf(found.values());
    }

    /** The only one to whom the number belongs stands chosen, in view; of several, or of guesses, none does. */
    static NewCallForm preselected(NewCallForm form, List<Candidate> found) {
        var certain = found.stream().filter(Candidate::certain).toList();
        return form.company().isEmpty() && form.words().isEmpty() && certain.size() == 1 && found.size() == 1
                ? form.with(certain.getFirst().key())
                : form;
    }

    @Transactional
    public ModelAndView page(NewCallForm form, List<Candidate> found, Locale language) {
        var open = new LinkedHashMap<String, List<OpenRequest>>();
        found.stream()
                .map(one -> one.company())
                .distinct()
                .limit(COMPANIES_IN_VIEW)
                .forEach(card -> {
                    looks.keep(new Look(card.id().value(), "company:" + card.id(), "audit.look.call", ""));
                    open.put(card.name(), callers.openRequests(card.id()));
                });
        return new ModelAndView("callcenter/new")
                .addObject("newCall", form)
                .addObject("candidates", found)
                .addObject("open", open)
                .addObject("topics", topics.all(language))
                .addObject("levels", CallLevel.values())
                .addObject("outcomes", NewCallForm.Outcome.values());
    }

    Candidate require(String key) {
        return callers.require(key);
    }

    Set<String> topicCodes(Locale language) {
        return topics.names(language).keySet();
    }
}
