"""Experiments with linear-Gaussian mechanisms, whose effects are sums of products of path coefficients.

Wright, "The method of path coefficients", Annals of Mathematical Statistics 5 (1934), 161-215.
"""

import math

from causal_ui_gym.engine.mechanisms import LinearGaussian, Threshold
from causal_ui_gym.engine.specification import ModelSpecification

from .experiment import Experiment

CONFOUNDED_TREATMENT = Experiment(
    name="confounded-treatment",
    title="A treatment given to the sickest",
    description=(
        "Severity drives both who is treated and how they fare. The treatment helps (+0.5 per unit of dose), but the "
        "treated fare worse than the untreated (-0.5). Adjust for severity."
    ),
    reference="Confounding by indication; Pearl, Causality, 2nd ed. (2009), section 3.3.1 (back-door criterion).",
    specification=ModelSpecification.of(
        severity=LinearGaussian(),
        dose=LinearGaussian(weights={"severity": 1.0}),
        recovery=LinearGaussian(weights={"dose": 0.5, "severity": -2.0}),
    ),
    treatment="dose",
    outcome="recovery",
    treated=1.0,
    control=0.0,
    known_effect=0.5,
    identified_by="backdoor",
    unit="recovery score",
)

M_BIAS = Experiment(
    name="m-bias",
    title="M-bias: a variable not to adjust for",
    description=(
        "Mother's diabetes is known before treatment and related to both education and the child's diabetes, yet it is "
        "no confounder: adjusting for it opens a path through two hidden causes and biases an unbiased estimate."
    ),
    reference=(
        "Greenland, 'Quantifying biases in causal models: classical confounding vs collider-stratification bias', "
        "Epidemiology 14 (2003), 300-306; Rothman, Greenland, Lash, Modern Epidemiology, 3rd ed. (2008), chapter 12."
    ),
    specification=ModelSpecification.of(
        ("family_income", "genetic_risk"),
        family_income=LinearGaussian(),
        genetic_risk=LinearGaussian(),
        mother_diabetes=LinearGaussian(weights={"family_income": -1.5, "genetic_risk": 1.5}, noise_scale=0.5),
        education=LinearGaussian(weights={"family_income": 1.0}),
        child_glucose=LinearGaussian(weights={"education": -0.3, "genetic_risk": 1.0}),
    ),
    treatment="education",
    outcome="child_glucose",
    treated=1.0,
    control=0.0,
    known_effect=-0.3,
    identified_by="backdoor",
    unit="standardised glucose",
)

_SCHOOLING_VARIANCE = 7.2
_NEAR_SD = 0.47
_RETURN, _BIASED_RETURN = 0.124, 0.071

COLLEGE_PROXIMITY = Experiment(
    name="college-proximity",
    title="Returns to schooling, with distance to college as instrument",
    description=(
        "Hidden traits move both schooling and wages. Growing up near a college moves schooling only, so the ratio of "
        "its two effects is the return to a year of school: .124, where least squares says .071."
    ),
    reference=(
        "Card, 'Using geographic variation in college proximity to estimate the return to schooling', NBER Working "
        "Paper 4483 (1993). Coefficients are chosen so that the model has Card's two estimates."
    ),
    specification=ModelSpecification.of(
        ("tastes",),
        near_college=LinearGaussian(intercept=0.68, noise_scale=_NEAR_SD),
        tastes=LinearGaussian(),
        schooling=LinearGaussian(
            intercept=13.0,
            weights={"near_college": 0.32, "tastes": 1.0},
            noise_scale=math.sqrt(_SCHOOLING_VARIANCE - 1.0 - (0.32 * _NEAR_SD) ** 2),
        ),
        log_wage=LinearGaussian(
            intercept=4.6,
            weights={"schooling": _RETURN, "tastes": (_BIASED_RETURN - _RETURN) * _SCHOOLING_VARIANCE},
            noise_scale=0.3,
        ),
    ),
    treatment="schooling",
    outcome="log_wage",
    treated=13.0,
    control=12.0,
    known_effect=_RETURN,
    identified_by="instrument",
    unit="log of hourly wage",
)

JOB_TRAINING = Experiment(
    name="job-training",
    title="Mediation: how job training lowers depression",
    description=(
        "Randomised training works directly and by raising confidence. The total effect is the direct one plus the "
        "product of the two indirect steps; adjusting for confidence leaves only the direct effect."
    ),
    reference=(
        "Imai, Keele, Tingley, 'A general approach to causal mediation analysis', Psychological Methods 15 (2010), "
        "309-334 (the JOBS II study). The coefficients here are illustrative."
    ),
    specification=ModelSpecification.of(
        training=LinearGaussian(),
        confidence=LinearGaussian(weights={"training": 0.5}),
        depression=LinearGaussian(weights={"training": -0.3, "confidence": -0.4}),
    ),
    treatment="training",
    outcome="depression",
    treated=1.0,
    control=0.0,
    known_effect=-0.3 + 0.5 * -0.4,
    identified_by="randomisation",
    unit="depression score",
)

NAPKIN = Experiment(
    name="napkin",
    title="The napkin problem",
    description=(
        "Neither back-door nor front-door works: the only pre-treatment variable that could block the confounding is "
        "itself a collider of two hidden causes. The ID algorithm finds the effect as a ratio of two sums."
    ),
    reference=(
        "Pearl, Mackenzie, The Book of Why (2018), chapter 7; Shpitser, Pearl, 'Identification of joint "
        "interventional distributions in recursive semi-Markovian causal models', AAAI (2006)."
    ),
    specification=ModelSpecification.of(
        ("hidden_wx", "hidden_wy"),
        hidden_wx=LinearGaussian(),
        hidden_wy=LinearGaussian(),
        w=LinearGaussian(weights={"hidden_wx": 1.0, "hidden_wy": 1.0}, noise_scale=0.5),
        r=LinearGaussian(weights={"w": 0.8}),
        x=LinearGaussian(weights={"r": 0.6, "hidden_wx": 1.0}),
        y=LinearGaussian(weights={"x": 0.7, "hidden_wy": -1.5}),
    ),
    treatment="x",
    outcome="y",
    treated=1.0,
    control=0.0,
    known_effect=0.7,
    identified_by="id-algorithm",
    unit="units of y",
)

HIDDEN_CONFOUNDER = Experiment(
    name="hidden-confounder",
    title="A hidden confounder: nothing identifies the effect",
    description=(
        "Health awareness makes people take vitamins and live well, and nobody measured it. Takers are healthier, though "
        "the vitamin harms a little. From observations alone the effect cannot be told; the right answer is to say so, "
        "or to experiment."
    ),
    reference="Pearl, Causality, 2nd ed. (2009), section 3.5.2, figure 3.7 (a): the bow pattern.",
    specification=ModelSpecification.of(
        ("awareness",),
        awareness=LinearGaussian(),
        vitamins=LinearGaussian(weights={"awareness": 1.0}),
        health=LinearGaussian(weights={"vitamins": -0.2, "awareness": 1.0}),
    ),
    treatment="vitamins",
    outcome="health",
    treated=1.0,
    control=0.0,
    known_effect=-0.2,
    identified_by="nothing",
    unit="health score",
)

ICE_CREAM = Experiment(
    name="ice-cream",
    title="Ice cream and drowning",
    description="Both rise with the temperature. Neither does anything to the other.",
    reference="The textbook example of a common cause; Reichenbach, The Direction of Time (1956), section 19.",
    specification=ModelSpecification.of(
        temperature=LinearGaussian(intercept=20.0, noise_scale=5.0),
        ice_cream=LinearGaussian(intercept=10.0, weights={"temperature": 2.0}, noise_scale=4.0),
        drownings=LinearGaussian(intercept=1.0, weights={"temperature": 0.3}),
    ),
    treatment="ice_cream",
    outcome="drownings",
    treated=60.0,
    control=40.0,
    known_effect=0.0,
    identified_by="backdoor",
    unit="drownings a week",
)

SCHOLARSHIP_CUTOFF = Experiment(
    name="scholarship-cutoff",
    title="Regression discontinuity: a scholarship at a cut-off",
    description=(
        "Whoever scores above zero gets the scholarship, so holders differ from others in ability before it does "
        "anything. The jump at the cut-off is the effect. The score satisfies the back-door criterion, but no score has both "
        "holders and others, so adjusting for it means extrapolating."
    ),
    reference=(
        "Thistlethwaite, Campbell, 'Regression-discontinuity analysis: an alternative to the ex post facto experiment', "
        "Journal of Educational Psychology 51 (1960), 309-317. The coefficients here are illustrative."
    ),
    specification=ModelSpecification.of(
        score=LinearGaussian(),
        scholarship=Threshold(weights={"score": 1.0}),
        grade=LinearGaussian(intercept=10.0, weights={"score": 1.5, "scholarship": 2.0}),
    ),
    treatment="scholarship",
    outcome="grade",
    treated=1.0,
    control=0.0,
    known_effect=2.0,
    identified_by="backdoor",
    unit="grade points",
)

EXPERIMENTS = (
    CONFOUNDED_TREATMENT,
    M_BIAS,
    COLLEGE_PROXIMITY,
    JOB_TRAINING,
    NAPKIN,
    HIDDEN_CONFOUNDER,
    ICE_CREAM,
    SCHOLARSHIP_CUTOFF,
)
