package kr.oneroof.callcenter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.caller.CallerQueries;
import kr.oneroof.callcenter.caller.CallerQueries.Candidate;
import kr.oneroof.callcenter.caller.CallerQueries.OpenRequest;
import kr.oneroof.callcenter.topics.TopicService;

/** The page of a new call: who may be calling, their open requests, and the script to follow. */
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

    /** Candidates by telephone number, candidates found by words, and the chosen one. */
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
        if (!found.containsKey(form.company())) {
            chosen(form).ifPresent(one -> found.put(form.company(), one));
        }
        return List.copyOf(found.values());
    }

    /**
     * Chooses the candidate in advance only when the number belongs to exactly one; among several, or guesses, the
     * agent chooses.
     */
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

    /** The company that the agent chose; empty when the caller's company is not known. */
    Optional<Candidate> chosen(NewCallForm form) {
        return form.company().isEmpty() || form.company().equals(NewCallForm.UNKNOWN)
                ? Optional.empty()
                : Optional.of(callers.require(form.company()));
    }

    void check(NewCallForm form, List<Candidate> found, Locale language, Errors errors) {
        form.check(topics.names(language).keySet(), !found.isEmpty(), errors);
    }
}
