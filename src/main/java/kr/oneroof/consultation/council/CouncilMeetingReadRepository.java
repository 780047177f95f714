package kr.oneroof.consultation.council;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Meetings for pages, which wait for nobody. */
interface CouncilMeetingReadRepository extends Repository<CouncilMeeting, UUID> {
    Optional<CouncilMeeting> readById(UUID id);
}
