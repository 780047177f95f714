package kr.oneroof.consultation.council;

/** Somebody has a seat from now on, as a member or for an office, and has to know of it. */
record CouncilInvitation(CouncilSeat seat, CouncilMeetingPlan plan) {}
