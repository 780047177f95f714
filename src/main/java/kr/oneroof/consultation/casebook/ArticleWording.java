package kr.oneroof.consultation.casebook;

import kr.oneroof.consultation.Category;

/**
 * What an article says.
 *
 * @param question at most 150 characters
 * @param answer at most 4,000 characters
 */
public record ArticleWording(Category category, String question, String answer) {
    String all() {
        return question + "\n" + answer;
    }
}
