package kr.oneroof.agency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Requests put to agencies, and what became of them. */
interface AgencyReferralRepository extends Repository<AgencyReferral, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AgencyReferral> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AgencyReferral> findByWordHash(String hash);

    boolean existsById(UUID id);

    boolean existsByIdAndNumberAndAskedBy(UUID id, RequestNumber number, PersonId askedBy);

    List<AgencyReferral> findByNumberAndStateIn(RequestNumber number, Collection<AgencyReferralState> states);

    int countByNumberAndAgencyIdAndStateIn(RequestNumber number, UUID agency, Collection<AgencyReferralState> states);

    /** Without holding it. */
    @Query(value = "select number from agency_referral where id = ?1", nativeQuery = true)
    Optional<String> numberOf(UUID id);

    @Query(value = "select number from agency_referral where word_hash = ?1", nativeQuery = true)
    Optional<String> numberOf(String hash);

    /** Those that an agency should answer, without holding them. */
    @Query(value = "select id from agency_referral where state in ('SENT', 'SEEN') order by id", nativeQuery = true)
    List<UUID> waiting();

    <S extends AgencyReferral> S saveAndFlush(S referral);
}
