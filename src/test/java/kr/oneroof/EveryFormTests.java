package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import kr.oneroof.kernel.form.AnyNumber;

/**
 * What people write comes in by forms, which are looked through for what may not be kept; their controllers take what
 * was found, and show the form again. Beside forms only keys, numbers and choices come in.
 */
class EveryFormTests {
    /** Parameters of posts that are no text of people's, but for two whose controllers look for themselves. */
    private static final Set<String> NO_TEXTS = Set.of(
            "AuditController.remark",
            "BankClaimController.all",
            "BankFileController.sure",
            "CallTicketController.company",
            "CallerVenueBookingController.company",
            "ClinicDayController.choices",
            "CompanyChoiceController.token",
            "CompanyMemberController.email",
            "CompanyRegistrationController.businessNumber",
            "ConsultingDayController.note",
            "CouncilProposalStepController.day",
            "CouncilProposalStepController.number",
            "CouncilSeatController.present",
            "CtiController.call",
            "CtiController.event",
            "CtiController.from",
            "FeePaymentController.engagements",
            "LanguageController.back",
            "LanguageController.to",
            "NewCallController.call",
            "NewCallController.from",
            "OfferController.expert",
            "OwnConsultingBookingController.day",
            "OwnConsultingBookingController.slot",
            "PasswordController.email",
            "PersonController.roles",
            "ProgrammePublicationController.sure",
            "ReassignmentController.numbers",
            "SecondFactorController.code",
            "SettlementController.bank",
            "SettlementController.quarter",
            "SignUpController.email",
            "SignUpController.token",
            "SimilarCaseController.article",
            "SimilarCaseController.submission",
            "TourFirmController.company",
            "TourStopController.to",
            "WorkingProfileController.typed");

    /** Fields in which a resident number is not looked for. */
    private static final Set<String> ANY_NUMBERS = Set.of(
            "AccountForm.account",
            "CompanyProfileForm.corporateNumber",
            "LoanChangeForm.account",
            "NewCallForm.call",
            "NewCallForm.started",
            "PasswordForm.password",
            "PasswordForm.present",
            "SignUpForm.password");

    @Test
    void isTakenWithWhatWasFoundInIt() {
        var without = new TreeSet<String>();
        posts().forEach(post -> {
            var all = post.getParameters();
            for (var at = 0; at < all.length; at++) {
                var found = at + 1 < all.length && Errors.class.isAssignableFrom(all[at + 1].getType());
                if (isForm(all[at]) && holdsText(all[at].getType()) && !found) {
                    without.add(post.getDeclaringClass().getSimpleName() + "." + post.getName());
                }
            }
        });
        assertThat(without).isEmpty();
    }

    @Test
    void isARecordWhoseFieldsCanBeLookedThrough() {
        assertThat(forms()).hasSizeGreaterThan(80).allMatch(Class::isRecord);
    }

    @Test
    void takesTextsInFormsAlone() {
        var beside = new TreeSet<String>();
        posts().forEach(post -> Arrays.stream(post.getParameters())
                .filter(one -> one.isAnnotationPresent(RequestParam.class)
                        && isText(one.getType())
                        && !isFiles(one.getParameterizedType()))
                .forEach(one -> beside.add(post.getDeclaringClass().getSimpleName() + "." + one.getName())));
        assertThat(beside).containsExactlyInAnyOrderElementsOf(NO_TEXTS);
    }

    @Test
    void saysWhereAnyNumberMayStand() {
        var named = new TreeSet<String>();
        forms().forEach(form -> Arrays.stream(form.getRecordComponents())
                .filter(field -> field.isAnnotationPresent(AnyNumber.class))
                .forEach(field -> named.add(form.getSimpleName() + "." + field.getName())));
        assertThat(named).containsExactlyInAnyOrderElementsOf(ANY_NUMBERS);
    }

    private static List<Class<?>> forms() {
        return posts().flatMap(post -> Arrays.stream(post.getParameters()))
                .filter(EveryFormTests::isForm)
                .<Class<?>>map(Parameter::getType)
                .distinct()
                .toList();
    }

    private static Stream<Method> posts() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scan.findCandidateComponents("kr.oneroof").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(EveryFormTests::isPost);
    }

    private static boolean isPost(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping != null && Set.of(mapping.method()).contains(RequestMethod.POST);
    }

    private static boolean isForm(Parameter parameter) {
        return parameter.isAnnotationPresent(ModelAttribute.class);
    }

    private static boolean holdsText(Class<?> form) {
        return Arrays.stream(form.getRecordComponents())
                .anyMatch(field -> field.getType().isRecord() ? holdsText(field.getType()) : isText(field));
    }

    private static boolean isText(RecordComponent field) {
        return isText(field.getType())
                && !isFiles(field.getGenericType())
                && !field.isAnnotationPresent(AnyNumber.class);
    }

    private static boolean isFiles(Type type) {
        return type.getTypeName().contains(MultipartFile.class.getName());
    }

    private static boolean isText(Class<?> type) {
        return type == String.class
                || Map.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type)
                || type.isArray();
    }
}
