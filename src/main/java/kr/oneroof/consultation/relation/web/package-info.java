@NullMarked
package kr.oneroof.consultation.relation.web;

import org.jspecify.annotations.NullMarked;
