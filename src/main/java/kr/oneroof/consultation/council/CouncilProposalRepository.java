package kr.oneroof.consultation.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Proposals, each with the cases that it is about. */
interface CouncilProposalRepository extends Repository<CouncilProposal, UUID> {
    /** Locks the row: two changes of one proposal come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CouncilProposal> findById(UUID id);

    /** For pages: reads without a lock. */
    Optional<CouncilProposal> readById(UUID id);

    <S extends CouncilProposal> S saveAndFlush(S proposal);

    @Query(
            value = "select number from council_proposal_case where proposal_id = :id order by number",
            nativeQuery = true)
    List<String> numbersOf(@Param("id") UUID id);

    /** @return 0 when the case belongs to it already */
    @Modifying
    @Query(
            value =
                    "insert into council_proposal_case (proposal_id, number) values (:id, :number) on conflict do nothing",
            nativeQuery = true)
    int add(@Param("id") UUID id, @Param("number") String number);

    default List<RequestNumber> casesOf(UUID id) {
        return numbersOf(id).stream().map(RequestNumber::new).toList();
    }

    default CouncilProposal require(UUID id) {
        return findById(id).orElseThrow(NotOnFile::new);
    }
}
