@NullMarked
package kr.oneroof.company.web;

import org.jspecify.annotations.NullMarked;
