package kr.oneroof.consultation.casebook;

import java.util.UUID;

import kr.oneroof.kernel.RequestNumber;

/**
 * An article about to be.
 *
 * @param submission key of the form; the same key twice is one article
 * @param number the closed case that it is drawn from
 */
public record ArticleProposal(UUID submission, RequestNumber number, ArticleWording wording) {}
