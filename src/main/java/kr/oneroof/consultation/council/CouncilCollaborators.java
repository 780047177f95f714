package kr.oneroof.consultation.council;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.SeoulClock;

/** What every desk of the council holds on to. */
@Component
record CouncilCollaborators(
        CouncilNotifications corridor,
        CouncilSubmissionLocks clicks,
        ApplicationEventPublisher events,
        SeoulClock clock,
        BusinessCalendar calendar) {}
