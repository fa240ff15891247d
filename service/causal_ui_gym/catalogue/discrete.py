"""Experiments on discrete variables, with conditional probability tables."""

import math

from causal_ui_gym.engine.mechanisms import BernoulliLogistic, Categorical
from causal_ui_gym.engine.specification import ModelSpecification

from .experiment import Experiment, binary

SMOKING_TAR_CANCER = Experiment(
    name="smoking-tar-cancer",
    title="Smoking, tar and lung cancer",
    description=(
        "A hidden genotype makes people both smoke and fall ill. Smokers have more cancer than others (85 % against "
        "10 %), and yet in this made-up population smoking lowers the risk. The genotype cannot be measured, but tar "
        "carries the whole effect of smoking and is itself unconfounded: the front-door criterion gives the answer."
    ),
    reference="Pearl, Causality, 2nd ed. (2009), section 3.3.2, table 3.1: P(cancer | do(smoking)) is .4525 and .4975.",
    specification=ModelSpecification.of(
        ("genotype",),
        genotype=binary(0.5),
        smoking=binary((0.05, 0.95), "genotype"),
        tar=binary((0.05, 0.95), "smoking"),
        # Chosen so that P(cancer | smoking, tar) is exactly Pearl's .10, .05, .90, .85.
        cancer=binary((1 / 18, 1 / 180, 17 / 18, 161 / 180), "genotype", "tar"),
    ),
    treatment="smoking",
    outcome="cancer",
    treated=1.0,
    control=0.0,
    known_effect=0.4525 - 0.4975,
    identified_by="front-door",
    unit="probability of cancer",
)

KIDNEY_STONES = Experiment(
    name="kidney-stones",
    title="Kidney stones: Simpson's paradox",
    description=(
        "Open surgery looks worse than percutaneous nephrolithotomy overall, and is better for small stones and for "
        "large ones: surgeons chose it for the large stones, which heal less often. Adjust for the size of the stone."
    ),
    reference=(
        "Charig, Webb, Payne, Wickham, 'Comparison of treatment of renal calculi by open surgery, percutaneous "
        "nephrolithotomy, and extracorporeal shockwave lithotripsy', BMJ 292 (1986), 879-882; "
        "P(success | do(treatment)) is .8325 and .7789."
    ),
    specification=ModelSpecification.of(
        stone=binary(343 / 700, states=("small", "large")),
        treatment=binary((87 / 357, 263 / 343), "stone", states=("percutaneous", "open")),
        success=binary((234 / 270, 81 / 87, 55 / 80, 192 / 263), "stone", "treatment"),
    ),
    treatment="treatment",
    outcome="success",
    treated=1.0,
    control=0.0,
    known_effect=(357 * 81 / 87 + 343 * 192 / 263) / 700 - (357 * 234 / 270 + 343 * 55 / 80) / 700,
    identified_by="backdoor",
    unit="probability of success",
)

# Applicants, admitted: men and women of departments A to F.
_BERKELEY = {
    "male": ((825, 512), (560, 353), (325, 120), (417, 138), (191, 53), (373, 22)),
    "female": ((108, 89), (25, 17), (593, 202), (375, 131), (393, 94), (341, 24)),
}
_APPLICANTS = {sex: sum(applied for applied, _ in departments) for sex, departments in _BERKELEY.items()}
_ADMITTED = {sex: sum(admitted for _, admitted in departments) for sex, departments in _BERKELEY.items()}

BERKELEY_ADMISSIONS = Experiment(
    name="berkeley-admissions",
    title="Berkeley graduate admissions, 1973",
    description=(
        "Women were admitted less often than men (30 % against 45 %), because they applied to departments that admit "
        "few. The total effect of sex is negative; the direct effect, with the choice of department held fixed, is not. "
        "Department is a mediator: adjusting for it answers another question."
    ),
    reference=(
        "Bickel, Hammel, O'Connell, 'Sex bias in graduate admissions: data from Berkeley', Science 187 (1975), 398-404; "
        "the six largest departments, as in R's UCBAdmissions."
    ),
    specification=ModelSpecification.of(
        sex=binary(_APPLICANTS["female"] / (_APPLICANTS["male"] + _APPLICANTS["female"]), states=("male", "female")),
        department=Categorical(
            states=tuple("ABCDEF"),
            table=tuple(
                tuple(applied / _APPLICANTS[sex] for applied, _ in _BERKELEY[sex]) for sex in ("male", "female")
            ),
            parents=("sex",),
        ),
        admitted=binary(
            tuple(admitted / applied for sex in ("male", "female") for applied, admitted in _BERKELEY[sex]),
            "sex",
            "department",
        ),
    ),
    treatment="sex",
    outcome="admitted",
    treated=1.0,
    control=0.0,
    known_effect=_ADMITTED["female"] / _APPLICANTS["female"] - _ADMITTED["male"] / _APPLICANTS["male"],
    identified_by="randomisation",
    unit="probability of admission",
)

SPRINKLER = Experiment(
    name="sprinkler",
    title="Sprinkler, rain and wet grass",
    description=(
        "On cloudy days the sprinkler stays off and it rains. Seeing the sprinkler on says that rain is unlikely; "
        "switching it on says nothing about rain."
    ),
    reference=(
        "Pearl, Causality, 2nd ed. (2009), figure 1.2 and section 1.3.1; tables of Russell and Norvig, Artificial "
        "Intelligence, 3rd ed. (2010), figure 14.12: P(wet | do(sprinkler)) is .945 and .45."
    ),
    specification=ModelSpecification.of(
        cloudy=binary(0.5),
        sprinkler=binary((0.5, 0.1), "cloudy", states=("off", "on")),
        rain=binary((0.2, 0.8), "cloudy"),
        wet=binary((0.0, 0.9, 0.9, 0.99), "sprinkler", "rain"),
    ),
    treatment="sprinkler",
    outcome="wet",
    treated=1.0,
    control=0.0,
    known_effect=0.945 - 0.45,
    identified_by="backdoor",
    unit="probability of wet grass",
)

_ASIA_TUBERCULOSIS = 0.99 * 0.01 + 0.01 * 0.05


def _asia_dyspnoea(lung_cancer: float, bronchitis: float) -> float:
    either = 1 - (1 - lung_cancer) * (1 - _ASIA_TUBERCULOSIS)
    with_bronchitis = 0.9 * either + 0.8 * (1 - either)
    without = 0.7 * either + 0.1 * (1 - either)
    return bronchitis * with_bronchitis + (1 - bronchitis) * without


ASIA = Experiment(
    name="asia",
    title="Asia: chest clinic",
    description=(
        "Eight variables of a chest clinic. Smoking causes dyspnoea along two paths, lung cancer and bronchitis. A "
        "positive X-ray makes dyspnoea likelier, yet changing the X-ray changes nothing."
    ),
    reference=(
        "Lauritzen, Spiegelhalter, 'Local computations with probabilities on graphical structures and their application "
        "to expert systems', Journal of the Royal Statistical Society B 50 (1988), 157-224."
    ),
    specification=ModelSpecification.of(
        asia=binary(0.01),
        smoking=binary(0.5),
        tuberculosis=binary((0.01, 0.05), "asia"),
        lung_cancer=binary((0.01, 0.1), "smoking"),
        bronchitis=binary((0.3, 0.6), "smoking"),
        either=binary((0.0, 1.0, 1.0, 1.0), "tuberculosis", "lung_cancer"),
        xray=binary((0.05, 0.98), "either", states=("normal", "abnormal")),
        dyspnoea=binary((0.1, 0.8, 0.7, 0.9), "either", "bronchitis"),
    ),
    treatment="smoking",
    outcome="dyspnoea",
    treated=1.0,
    control=0.0,
    known_effect=_asia_dyspnoea(0.1, 0.6) - _asia_dyspnoea(0.01, 0.3),
    identified_by="randomisation",
    unit="probability of dyspnoea",
)

BERKSON = Experiment(
    name="berkson",
    title="Berkson's bias: selection on a collider",
    description=(
        "Two diseases are independent, and each brings people to hospital. Among patients they are negatively related. "
        "Whoever adjusts for admission, or looks at patients only, finds a protective effect that does not exist."
    ),
    reference=(
        "Berkson, 'Limitations of the application of fourfold table analysis to hospital data', Biometrics Bulletin 2 "
        "(1946), 47-53."
    ),
    specification=ModelSpecification.of(
        cholecystitis=binary(0.1),
        diabetes=binary(0.2),
        admitted=binary((0.05, 0.5, 0.4, 0.7), "cholecystitis", "diabetes"),
    ),
    treatment="cholecystitis",
    outcome="diabetes",
    treated=1.0,
    control=0.0,
    known_effect=0.0,
    identified_by="randomisation",
    unit="probability of diabetes",
)


def _death(smoking: int) -> float:
    """P(death | do(smoking)) of the model below, summed over defect and birth weight."""
    total = 0.0
    for defect, share in ((0, 0.98), (1, 0.02)):
        low_weight = _logistic(-3.0 + 1.2 * smoking + 4.0 * defect)
        risk = -5.5 + 0.3 * smoking + 4.0 * defect
        total += share * (low_weight * _logistic(risk + 0.5) + (1 - low_weight) * _logistic(risk))
    return total


def _logistic(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


BIRTH_WEIGHT = Experiment(
    name="birth-weight",
    title="The birth-weight paradox",
    description=(
        "Among babies of low birth weight, those of smokers die less often: their weight has a harmless explanation, "
        "whereas the others' points to a birth defect. Smoking harms all the same. Birth weight is a mediator and a "
        "collider; adjusting for it turns the sign."
    ),
    reference=(
        "Hernandez-Diaz, Schisterman, Hernan, 'The birth weight paradox uncovered?', American Journal of Epidemiology "
        "164 (2006), 1115-1120. The coefficients here are illustrative."
    ),
    specification=ModelSpecification.of(
        ("defect",),
        smoking=binary(0.3),
        defect=binary(0.02),
        low_weight=BernoulliLogistic(intercept=-3.0, weights={"smoking": 1.2, "defect": 4.0}),
        death=BernoulliLogistic(intercept=-5.5, weights={"smoking": 0.3, "defect": 4.0, "low_weight": 0.5}),
    ),
    treatment="smoking",
    outcome="death",
    treated=1.0,
    control=0.0,
    known_effect=_death(1) - _death(0),
    identified_by="randomisation",
    unit="probability of death",
)

EXPERIMENTS = (
    SMOKING_TAR_CANCER,
    KIDNEY_STONES,
    BERKELEY_ADMISSIONS,
    SPRINKLER,
    ASIA,
    BERKSON,
    BIRTH_WEIGHT,
)
